package io.github.aepdsl.spark;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.write.DataWriter;
import org.apache.spark.sql.connector.write.DataWriterFactory;
import org.apache.spark.sql.connector.write.streaming.StreamingDataWriterFactory;

/**
 * What the driver gives to each task.
 *
 * @param value which column holds the messages
 * @param writers how many tasks share the pace
 */
record InletWriterFactory(SinkOptions options, int value, int writers)
    implements DataWriterFactory, StreamingDataWriterFactory {

  @Override
  public DataWriter<InternalRow> createWriter(int partition, long task) {
    return new InletDataWriter(InletTask.open(options, writers, partition, task), value);
  }

  @Override
  public DataWriter<InternalRow> createWriter(int partition, long task, long epoch) {
    return createWriter(partition, task);
  }
}
