package io.github.aepdsl.spark;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The data source {@code aep-inlet}, which rows are appended to, batch and streaming:
 *
 * <pre>{@code
 * df.selectExpr("to_json(struct(*)) AS value")
 *   .write().format("aep-inlet").option("url", inletUrl).mode("append").save();
 * }</pre>
 *
 * At least once: an attempt that Spark repeats sends again what it had sent.
 */
public final class AepInletSource implements TableProvider, DataSourceRegister {

  /** For Spark, which finds it by name. */
  public AepInletSource() {}

  @Override
  public String shortName() {
    return "aep-inlet";
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return new StructType();
  }

  /** Rows may have any columns until they are written, when a wrong one is told by name. */
  @Override
  public boolean supportsExternalMetadata() {
    return true;
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    return new InletTable();
  }
}
