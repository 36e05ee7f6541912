package io.github.aepdsl.bench;

import io.github.aepdsl.Aep;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.RunMetrics;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/**
 * A million rows from a table through mapping and schema into the lake; prints the rate of a second
 * run in the same JVM and the most memory that the heap held.
 */
public final class RowsBench {

  private RowsBench() {}

  /** Runs twice: the first run warms up. */
  public static void main(String[] args) {
    Aep aep = Aep.aep("local").sandbox("dev");
    copied(aep, "Warm");
    System.out.printf(Locale.ROOT, "rows %.0f%n", copied(aep, "Million"));
    System.out.printf(Locale.ROOT, "peak %.1f%n", peakMegabytes());
    System.exit(0);
  }

  /** Rows a second, by the run's own metrics. */
  private static double copied(Aep aep, String dataset) {
    Dataflow flow =
        aep.cassandra()
            .name(dataset)
            .host("10.0.0.5")
            .username("u")
            .password("none")
            .create()
            .table("lab.million_orders")
            .into(dataset)
            .map("id", "_id")
            .once()
            .create();
    RunMetrics metrics = flow.await().metrics();
    if (metrics.recordsOut() != 1_000_000) {
      throw new IllegalStateException("not all rows landed: " + flow.await());
    }
    return metrics.recordsOut() * 1000.0 / metrics.duration().orElseThrow().toMillis();
  }

  private static double peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / 1e6;
  }
}
