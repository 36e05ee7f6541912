/**
 * Rows of Apache Spark to an inlet: the data source {@code aep-inlet} for batch and streaming
 * writes, and {@link io.github.aepdsl.spark.InletRows} for {@code foreachPartition}. Needs Spark
 * 3.5 or 4, whose Scala version does not matter.
 */
package io.github.aepdsl.spark;
