package io.github.aepdsl.spark;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsWrite;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.write.LogicalWriteInfo;
import org.apache.spark.sql.connector.write.Write;
import org.apache.spark.sql.connector.write.WriteBuilder;
import org.apache.spark.sql.types.StructType;

/** What can be done with an inlet: rows are appended, and nothing is read or replaced. */
final class InletTable implements SupportsWrite {

  @Override
  public String name() {
    return "aep-inlet";
  }

  /** Asked by Spark 3.5; what replaces it, {@code columns()}, asks this in its default. */
  @SuppressWarnings("deprecation")
  @Override
  public StructType schema() {
    return new StructType();
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(
        TableCapability.BATCH_WRITE,
        TableCapability.STREAMING_WRITE,
        TableCapability.ACCEPT_ANY_SCHEMA);
  }

  @Override
  public WriteBuilder newWriteBuilder(LogicalWriteInfo info) {
    return new WriteBuilder() {
      @Override
      public Write build() {
        return InletWrite.of(info);
      }
    };
  }
}
