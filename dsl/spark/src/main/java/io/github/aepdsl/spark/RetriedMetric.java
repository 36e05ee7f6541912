package io.github.aepdsl.spark;

import org.apache.spark.sql.connector.metric.CustomSumMetric;

/** Shown by Spark for each write: times that a message went out again. */
public final class RetriedMetric extends CustomSumMetric {

  static final String NAME = "retried";

  /** For Spark, which makes it by its name. */
  public RetriedMetric() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "times that a message went out again";
  }
}
