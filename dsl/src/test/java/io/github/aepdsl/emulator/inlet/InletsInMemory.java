package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.testing.SettableClock;
import java.net.URI;
import java.util.OptionalLong;

/** Inlets by themselves, which nothing keeps. */
final class InletsInMemory {

  private InletsInMemory() {}

  static OpenInlets none() {
    return new OpenInlets(
        StateStore.inMemory(),
        new SettableClock(),
        new Ids(OptionalLong.of(1)),
        URI.create("http://127.0.0.1:9"),
        InletOptions.defaults());
  }
}
