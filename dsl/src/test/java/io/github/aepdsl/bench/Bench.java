package io.github.aepdsl.bench;

import io.github.aepdsl.Aep;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.source.CassandraDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * The parts of {@code scripts/bench} that need a warm JVM. Compiled and run against the jar; prints
 * one figure a line. Compared things take turns, round by round, and the median round counts.
 */
public final class Bench {

  private static final int HELD = 100_000;

  private static final Map<String, DoubleSupplier> FIGURES =
      Map.of("create", Bench::create, "start", Bench::start, "held", Bench::held);

  private Bench() {}

  /** Prints each figure that is asked for by name. */
  public static void main(String[] names) {
    for (String name : names) {
      System.out.printf(Locale.ROOT, "%s %.3f%n", name, FIGURES.get(name).getAsDouble());
    }
    System.exit(0);
  }

  /**
   * Time of the DSL's create() over time of a POST written by hand. The JDK's client gets warm by
   * both, the DSL by itself alone, and the JIT takes some 10,000 creates to be done with it.
   */
  private static double create() {
    Aep aep = Aep.aep("local").sandbox("dev");
    CassandraDraft draft = aep.cassandra().host("10.0.0.5").username("u").password("p");
    PlainClient client = new PlainClient(aep.local());
    Runnable ours = () -> draft.create();
    Runnable byHand = () -> client.create();
    return median(
        1800,
        () -> {
          aep.local().reset();
          return ratio(ours, byHand, 10);
        });
  }

  private static double start() {
    return median(200, () -> seconds(() -> LocalPlatform.start().close(), 1) * 1000);
  }

  /** Speed of a mix of requests on a full platform over the speed on an empty one. */
  private static double held() {
    try (LocalPlatform full = LocalPlatform.start();
        LocalPlatform empty = LocalPlatform.start()) {
      PlainClient many = new PlainClient(full);
      PlainClient few = new PlainClient(empty);
      IntStream.range(0, HELD).forEach(number -> many.create());
      return median(450, () -> ratio(few::mix, many::mix, 5));
    }
  }

  /** Each goes first once, so that neither gains from what the other left behind. */
  private static double ratio(Runnable left, Runnable right, int times) {
    double leftFirst = seconds(left, times);
    double both = seconds(right, times) + seconds(right, times);
    return (leftFirst + seconds(left, times)) / both;
  }

  private static double seconds(Runnable action, int times) {
    long begin = System.nanoTime();
    for (int i = 0; i < times; i++) {
      action.run();
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /** The first third of the rounds only warms up. */
  static double median(int rounds, DoubleSupplier round) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      values.add(round.getAsDouble());
    }
    List<Double> warm = new ArrayList<>(values.subList(rounds / 3, rounds));
    Collections.sort(warm);
    return warm.get(warm.size() / 2);
  }
}
