package io.github.aepdsl.emulator;

/** A sandbox: its name on the wire and its UUID. */
record Sandbox(String name, String id) {}
