package io.github.aepdsl.emulator.fault;

import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** Which requests of its route a fault strikes. Not safe for several threads: its fault is. */
final class Strikes {

  private static final int ALWAYS = Integer.MAX_VALUE;

  private final int nth;
  private final RandomGenerator dice;
  private final LongSupplier nanoTime;
  private long stormNanos;
  private long began;
  private int times = 1;
  private int hits = 1;
  private int outOf = 1;
  private int seen;
  private int struck;
  private int hitsLeft;
  private int blockLeft;

  Strikes(int nth, RandomGenerator dice) {
    this(nth, dice, System::nanoTime);
  }

  /** One whose storms are timed by this. */
  Strikes(int nth, RandomGenerator dice, LongSupplier nanoTime) {
    this.nth = nth;
    this.dice = dice;
    this.nanoTime = nanoTime;
  }

  void times(int requests) {
    times = requests;
  }

  void always() {
    times = ALWAYS;
  }

  /** Strikes so many of each block of requests, wherever the dice say. */
  void rate(int requests, int ofRequests) {
    hits = requests;
    outOf = ofRequests;
    blockLeft = 0;
    always();
  }

  /** Strikes every request from the first one struck until so long after. */
  void storm(long nanos) {
    stormNanos = nanos;
    always();
  }

  /** Counts a request that is not to be struck. */
  void spare() {
    seen++;
  }

  /** Counts a request; whether it is struck. */
  boolean next() {
    seen++;
    if (seen < nth || isSpent() || !falls()) {
      return false;
    }
    if (struck == 0) {
      began = nanoTime.getAsLong();
    }
    struck++;
    return true;
  }

  /** Draws without putting back, so that each block has exactly its hits. */
  private boolean falls() {
    if (blockLeft == 0) {
      blockLeft = outOf;
      hitsLeft = hits;
    }
    boolean hit = dice.nextInt(blockLeft) < hitsLeft;
    blockLeft--;
    hitsLeft -= hit ? 1 : 0;
    return hit;
  }

  boolean isSpent() {
    boolean over = stormNanos > 0 && struck > 0 && nanoTime.getAsLong() - began >= stormNanos;
    return over || struck >= times;
  }

  @Override
  public String toString() {
    String rate = outOf == 1 ? "" : hits + " in " + outOf;
    String bounded = times == ALWAYS ? "always" : times - struck + " more";
    String often = stormNanos > 0 ? "for " + stormNanos / 1_000_000 + " ms" : bounded;
    String all = rate.isEmpty() ? often : times == ALWAYS ? rate : rate + ", " + often;
    return nth > seen + 1 ? all + ", from request " + (nth - seen) + " on" : all;
  }
}
