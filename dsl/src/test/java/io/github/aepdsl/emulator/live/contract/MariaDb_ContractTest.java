package io.github.aepdsl.emulator.live.contract;

/** MariaDB, by a connection string. */
class MariaDb_ContractTest extends SourceContract {

  MariaDb_ContractTest() {
    super(new MariaDbServer());
  }
}
