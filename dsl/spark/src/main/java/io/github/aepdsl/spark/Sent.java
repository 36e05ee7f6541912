package io.github.aepdsl.spark;

import java.util.Arrays;
import org.apache.spark.sql.connector.write.WriterCommitMessage;

/** What became of messages, of one task or of all: the driver is told when a task is over. */
record Sent(long accepted, long failed, long retried) implements WriterCommitMessage {

  /** Of all tasks of a write together. */
  static Sent all(WriterCommitMessage[] tasks) {
    return Arrays.stream(tasks).map(Sent.class::cast).reduce(new Sent(0, 0, 0), Sent::plus);
  }

  private Sent plus(Sent more) {
    return new Sent(accepted + more.accepted, failed + more.failed, retried + more.retried);
  }

  /** As the log shows it. */
  @Override
  public String toString() {
    return "aep-inlet: %,d messages taken, %,d refused, %,d sent again"
        .formatted(accepted, failed, retried);
  }
}
