package io.github.aepdsl.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The other door to the same sender, for programs that prefer {@code foreachPartition}:
 *
 * <pre>{@code
 * df.selectExpr("to_json(struct(*)) AS value")
 *   .foreachPartition(InletRows.to(Map.of("url", inletUrl)));
 * }</pre>
 *
 * Takes the options of {@code aep-inlet}; the first column holds the messages.
 */
public final class InletRows implements ForeachPartitionFunction<Row> {

  private static final long serialVersionUID = 1L;

  private final SinkOptions options;
  private final int slots;

  private InletRows(SinkOptions options, int slots) {
    this.options = options;
    this.slots = slots;
  }

  /**
   * Checks the options on the driver.
   *
   * @throws io.github.aepdsl.error.ConfigurationException with everything that is wrong
   */
  public static InletRows to(Map<String, String> options) {
    SparkSession spark = SparkSession.active();
    String speculation = spark.conf().get("spark.speculation", "false");
    SinkOptions checked = SinkOptions.of(options, Boolean.parseBoolean(speculation));
    return new InletRows(checked, TaskSlots.of(spark.sparkContext()).most());
  }

  /** Sends the rows of one partition, on an executor. */
  @Override
  public void call(Iterator<Row> rows) throws IOException {
    TaskContext context = TaskContext.get();
    int writers = options.quota().shared(context.numPartitions(), slots);
    try (InletTask task =
        InletTask.open(options, writers, context.partitionId(), context.taskAttemptId())) {
      while (rows.hasNext()) {
        Row row = rows.next();
        task.write(row.isNullAt(0) ? "null" : row.getString(0));
      }
      task.finish();
    }
  }
}
