package io.github.aepdsl.spark;

import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.metric.CustomMetric;
import org.apache.spark.sql.connector.write.BatchWrite;
import org.apache.spark.sql.connector.write.DataWriterFactory;
import org.apache.spark.sql.connector.write.LogicalWriteInfo;
import org.apache.spark.sql.connector.write.PhysicalWriteInfo;
import org.apache.spark.sql.connector.write.Write;
import org.apache.spark.sql.connector.write.WriterCommitMessage;
import org.apache.spark.sql.connector.write.streaming.StreamingDataWriterFactory;
import org.apache.spark.sql.connector.write.streaming.StreamingWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One write on the driver, batch or streaming. An inlet cannot take back what it took, so there is
 * nothing to commit or to abort; what became of the messages is in the metrics and in the log.
 */
final class InletWrite implements Write, BatchWrite, StreamingWrite {

  private static final Logger LOG = LoggerFactory.getLogger(InletWrite.class);

  private final SinkOptions options;
  private final int value;

  private InletWrite(SinkOptions options, int value) {
    this.options = options;
    this.value = value;
  }

  /**
   * Checks everything before a task begins.
   *
   * @throws io.github.aepdsl.error.ConfigurationException with everything that is wrong
   */
  static InletWrite of(LogicalWriteInfo info) {
    String speculation = SparkSession.active().conf().get("spark.speculation", "false");
    int value = ValueColumn.in(info.schema());
    return new InletWrite(
        SinkOptions.of(info.options().asCaseSensitiveMap(), Boolean.parseBoolean(speculation)),
        value);
  }

  @Override
  public BatchWrite toBatch() {
    return this;
  }

  @Override
  public StreamingWrite toStreaming() {
    return this;
  }

  @Override
  public CustomMetric[] supportedCustomMetrics() {
    return new CustomMetric[] {new AcceptedMetric(), new RetriedMetric(), new FailedMetric()};
  }

  @Override
  public DataWriterFactory createBatchWriterFactory(PhysicalWriteInfo info) {
    warn(info.numPartitions());
    return factory(info);
  }

  @Override
  public StreamingDataWriterFactory createStreamingWriterFactory(PhysicalWriteInfo info) {
    return factory(info);
  }

  /** Not asked for: it does not keep a task from running twice (SPARK-56564). */
  @Override
  public boolean useCommitCoordinator() {
    return false;
  }

  @Override
  public void commit(WriterCommitMessage[] messages) {
    log(Sent.all(messages));
  }

  @Override
  public void abort(WriterCommitMessage[] messages) {}

  @Override
  public void commit(long epochId, WriterCommitMessage[] messages) {
    log(Sent.all(messages));
  }

  @Override
  public void abort(long epochId, WriterCommitMessage[] messages) {}

  /** Whole numbers in every release; what was refused nobody should have to look for. */
  private void log(Sent sent) {
    if (sent.failed() > 0) {
      LOG.warn("{}; the refused are in {}", sent, options.get(SinkOption.DEAD_LETTERS).orElse(""));
    } else {
      LOG.info("{}", sent);
    }
  }

  private InletWriterFactory factory(PhysicalWriteInfo info) {
    int slots = TaskSlots.of(SparkSession.active().sparkContext()).most();
    return new InletWriterFactory(
        options, value, options.quota().shared(info.numPartitions(), slots));
  }

  /** That a write is slower than it is allowed to be, and why, nobody would see. */
  private void warn(int tasks) {
    SparkContext spark = SparkSession.active().sparkContext();
    Quota quota = options.quota();
    boolean told = quota.isOff() || quota.writers().isPresent();
    if (!told
        && TaskSlots.of(spark).most() == TaskSlots.UNBOUNDED
        && tasks > spark.defaultParallelism()) {
      LOG.warn(
          "aep-inlet: no setting bounds how many of the {} tasks run at a time, so that each sends"
              + " 1/{} of what all may. Try: .option(\"writers\", n) with how many really do",
          tasks,
          tasks);
    }
  }
}
