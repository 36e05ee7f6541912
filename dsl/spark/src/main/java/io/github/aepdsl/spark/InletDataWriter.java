package io.github.aepdsl.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.metric.CustomTaskMetric;
import org.apache.spark.sql.connector.write.DataWriter;
import org.apache.spark.sql.connector.write.WriterCommitMessage;

/** The rows of one attempt at a partition. */
final class InletDataWriter implements DataWriter<InternalRow> {

  private final InletTask task;
  private final int value;
  private Optional<Sent> sent = Optional.empty();

  InletDataWriter(InletTask task, int value) {
    this.task = task;
    this.value = value;
  }

  @Override
  public void write(InternalRow row) {
    task.write(row.isNullAt(value) ? "null" : row.getUTF8String(value).toString());
  }

  /** Spark 4 asks for the numbers after this and before the commit: all messages have their end. */
  @Override
  public void writeAll(Iterator<InternalRow> rows) throws IOException {
    while (rows.hasNext()) {
      write(rows.next());
    }
    commit();
  }

  @Override
  public WriterCommitMessage commit() throws IOException {
    if (sent.isEmpty()) {
      sent = Optional.of(Sent.of(task.finish()));
    }
    return sent.get();
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
