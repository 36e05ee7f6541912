package io.github.aepdsl.bench;

import io.github.aepdsl.Aep;
import io.github.aepdsl.connection.BaseConnection;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What of the heap a listing of 10,000 connections holds on to: the most in use at any page's end,
 * over what was in use at the end of the first.
 */
public final class ListBench {

  private static final int HELD = 10_000;
  private static final int LOOK_EVERY = 500;

  private ListBench() {}

  /** Prints {@code growth} in MB. */
  public static void main(String[] args) {
    Aep aep = Aep.aep("local").sandbox("dev");
    PlainClient client = new PlainClient(aep.local());
    IntStream.range(0, HELD).forEach(number -> client.create());
    growth(aep); // what the first listing loads stays
    System.out.printf(Locale.ROOT, "growth %.3f%n", growth(aep) / 1e6);
    System.exit(0);
  }

  private static long growth(Aep aep) {
    long first = 0;
    long most = 0;
    int seen = 0;
    for (BaseConnection connection : aep.connections()) {
      seen += connection.name().isEmpty() ? 0 : 1;
      if (seen % LOOK_EVERY == 0) {
        long now = inUse();
        first = first == 0 ? now : first;
        most = Math.max(most, now);
      }
    }
    if (seen != HELD) {
      throw new IllegalStateException("listed " + seen);
    }
    return most - first;
  }

  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
