package io.github.aepdsl.spark;

import java.io.IOException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.metric.CustomTaskMetric;
import org.apache.spark.sql.connector.write.DataWriter;
import org.apache.spark.sql.connector.write.WriterCommitMessage;

/** The rows of one attempt at a partition. */
final class InletDataWriter implements DataWriter<InternalRow> {

  /** Nothing is left to be done when a task is over. */
  private record Sent() implements WriterCommitMessage {}

  private final InletTask task;
  private final int value;

  InletDataWriter(InletTask task, int value) {
    this.task = task;
    this.value = value;
  }

  @Override
  public void write(InternalRow row) {
    task.write(row.isNullAt(value) ? "null" : row.getUTF8String(value).toString());
  }

  @Override
  public WriterCommitMessage commit() throws IOException {
    task.finish();
    return new Sent();
  }

  @Override
  public void abort() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    task.close();
  }

  @Override
  public CustomTaskMetric[] currentMetricsValues() {
    return new CustomTaskMetric[] {
      new TaskMetric(AcceptedMetric.NAME, task.accepted()),
      new TaskMetric(RetriedMetric.NAME, task.retried()),
      new TaskMetric(FailedMetric.NAME, task.failed())
    };
  }

  /** A number of this attempt. */
  private record TaskMetric(String name, long value) implements CustomTaskMetric {}
}
