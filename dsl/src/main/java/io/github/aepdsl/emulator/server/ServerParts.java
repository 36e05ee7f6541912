package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.Sleeper;

/** What all connections of a server have in common. */
record ServerParts(
    Application application,
    Limits limits,
    Sleeper sleeper,
    StatusLine statusLines,
    DateHeader date) {}
