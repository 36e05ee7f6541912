package io.github.aepdsl.emulator.live.contract;

/** Phoenix, by what speaks as its Query Server does. */
class Phoenix_ContractTest extends SourceContract {

  Phoenix_ContractTest() {
    super(new PhoenixServer());
  }
}
