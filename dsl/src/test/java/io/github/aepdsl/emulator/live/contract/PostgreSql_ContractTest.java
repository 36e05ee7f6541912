package io.github.aepdsl.emulator.live.contract;

/** PostgreSQL, by basic authentication. */
class PostgreSql_ContractTest extends SourceContract {

  PostgreSql_ContractTest() {
    super(new PostgreSqlServer());
  }
}
