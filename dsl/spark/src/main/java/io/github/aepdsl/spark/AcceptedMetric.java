package io.github.aepdsl.spark;

import org.apache.spark.sql.connector.metric.CustomSumMetric;

/** Shown by Spark for each write: messages that the inlet took. */
public final class AcceptedMetric extends CustomSumMetric {

  static final String NAME = "accepted";

  /** For Spark, which makes it by its name. */
  public AcceptedMetric() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "messages that the inlet took";
  }
}
