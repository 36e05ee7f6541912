package io.github.aepdsl.emulator.fault;

/** Which requests of its route a fault strikes. Not safe for several threads: its fault is. */
final class Strikes {

  private static final int ALWAYS = Integer.MAX_VALUE;

  private final int nth;
  private int times = 1;
  private int seen;
  private int struck;

  Strikes(int nth) {
    this.nth = nth;
  }

  void times(int requests) {
    times = requests;
  }

  void always() {
    times = ALWAYS;
  }

  /** Counts a request that is not to be struck. */
  void spare() {
    seen++;
  }

  /** Counts a request; whether it is struck. */
  boolean next() {
    seen++;
    if (seen < nth || isSpent()) {
      return false;
    }
    struck++;
    return true;
  }

  boolean isSpent() {
    return struck >= times;
  }

  @Override
  public String toString() {
    String often = times == ALWAYS ? "always" : times - struck + " more";
    return nth > seen + 1 ? often + ", from request " + (nth - seen) + " on" : often;
  }
}
