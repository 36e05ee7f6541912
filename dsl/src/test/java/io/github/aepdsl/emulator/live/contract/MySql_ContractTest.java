package io.github.aepdsl.emulator.live.contract;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** MySQL, by MariaDB's driver; it is a large download. */
@Tag("long")
@DisplayName("MySQL")
class MySql_ContractTest extends SourceContract {

  MySql_ContractTest() {
    super(new MySqlServer());
  }
}
