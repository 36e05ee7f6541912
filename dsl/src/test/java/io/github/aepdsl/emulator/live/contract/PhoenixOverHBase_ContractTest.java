package io.github.aepdsl.emulator.live.contract;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** A real Phoenix Query Server; it is a large download, and slow to start. */
@Tag("long")
@DisplayName("Phoenix over HBase")
class PhoenixOverHBase_ContractTest extends SourceContract {

  PhoenixOverHBase_ContractTest() {
    super(new PhoenixOverHBaseServer());
  }
}
