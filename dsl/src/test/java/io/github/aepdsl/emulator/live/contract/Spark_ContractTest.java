package io.github.aepdsl.emulator.live.contract;

import org.junit.jupiter.api.Tag;

/** Spark's Thrift Server; it is a large download. */
@Tag("long")
class Spark_ContractTest extends SourceContract {

  Spark_ContractTest() {
    super(new SparkServer());
  }
}
