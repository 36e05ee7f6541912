package io.github.aepdsl.emulator.live.contract;

/** Cassandra, with roles and passwords. */
class Cassandra_ContractTest extends SourceContract {

  Cassandra_ContractTest() {
    super(new CassandraServer());
  }
}
