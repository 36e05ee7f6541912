package io.github.aepdsl.spark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/**
 * How many tasks may run at a time, as Spark's settings bound it. Executors that come up or join
 * while a write runs are within the bound, which the cores that are there now would not tell.
 *
 * @param master as in {@code spark.master}
 */
record TaskSlots(String master, SparkConf settings) {

  /** Nothing bounds them but how many tasks there are. */
  static final int UNBOUNDED = Integer.MAX_VALUE;

  private static final Pattern LOCAL = Pattern.compile("local(?:\\[(\\*|\\d+)(?:,.*)?])?");
  private static final Pattern LOCAL_CLUSTER =
      Pattern.compile("local-cluster\\[\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,.*");

  static TaskSlots of(SparkContext spark) {
    return new TaskSlots(spark.master(), spark.getConf());
  }

  /** At most; {@link #UNBOUNDED} where no setting says. */
  int most() {
    Matcher local = LOCAL.matcher(master);
    if (local.matches()) {
      return slots(threads(local.group(1)));
    }
    Matcher cluster = LOCAL_CLUSTER.matcher(master);
    if (cluster.matches()) {
      return slots(Integer.parseInt(cluster.group(1)) * Integer.parseInt(cluster.group(2)));
    }
    return Math.min(ofCores(), ofExecutors());
  }

  private static int threads(String count) {
    if (count == null) {
      return 1;
    }
    return count.equals("*") ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(count);
  }

  /** Only Spark's own cluster manager knows this setting. */
  private int ofCores() {
    return isStandalone() && settings.contains("spark.cores.max")
        ? slots(settings.getInt("spark.cores.max", 1))
        : UNBOUNDED;
  }

  private int ofExecutors() {
    if (isStandalone() && !settings.contains("spark.executor.cores")) {
      return UNBOUNDED; // each has all the cores of its machine
    }
    int each = slots(settings.getInt("spark.executor.cores", 1));
    return (int) Math.min(UNBOUNDED, (long) executors() * each);
  }

  private int executors() {
    if (settings.getBoolean("spark.dynamicAllocation.enabled", false)) {
      return settings.getInt("spark.dynamicAllocation.maxExecutors", UNBOUNDED);
    }
    return isStandalone() ? UNBOUNDED : settings.getInt("spark.executor.instances", 2);
  }

  private boolean isStandalone() {
    return master.startsWith("spark:");
  }

  private int slots(int cores) {
    return Math.max(1, cores / settings.getInt("spark.task.cpus", 1));
  }
}
