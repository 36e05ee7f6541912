package io.github.aepdsl.spark;

import org.apache.spark.sql.connector.metric.CustomSumMetric;

/** Shown by Spark for each write: messages that the inlet refused. */
public final class FailedMetric extends CustomSumMetric {

  static final String NAME = "failed";

  /** For Spark, which makes it by its name. */
  public FailedMetric() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "messages that the inlet refused";
  }
}
