package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.Sleeper;
import java.util.function.LongSupplier;

/** What all connections of a server have in common. */
record ServerParts(
    Application application,
    Limits limits,
    Sleeper sleeper,
    LongSupplier nanos,
    StatusLine statusLines,
    DateHeader date) {}
