package io.github.aepdsl.spark;

import io.github.aepdsl.ingest.SendResult;
import java.util.Arrays;
import org.apache.spark.sql.connector.write.WriterCommitMessage;

/** What became of messages, of one task or of all: the driver is told when a task is over. */
record Sent(long accepted, long failed, long retried, long maybeTwice)
    implements WriterCommitMessage {

  static Sent of(SendResult task) {
    return new Sent(task.accepted(), task.failed(), task.retried(), task.maybeTwice());
  }

  /** Of all tasks of a write together. */
  static Sent all(WriterCommitMessage[] tasks) {
    return Arrays.stream(tasks).map(Sent.class::cast).reduce(new Sent(0, 0, 0, 0), Sent::plus);
  }

  private Sent plus(Sent more) {
    return new Sent(
        accepted + more.accepted,
        failed + more.failed,
        retried + more.retried,
        maybeTwice + more.maybeTwice);
  }

  /** As the log shows it. */
  @Override
  public String toString() {
    return "aep-inlet: %,d messages taken, %,d refused, %,d sent again, %,d maybe twice"
        .formatted(accepted, failed, retried, maybeTwice);
  }
}
