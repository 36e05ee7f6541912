package io.github.aepdsl.emulator.flow;

/** A sandbox: its name on the wire and its UUID. */
public record SandboxEntry(String name, String id) {}
