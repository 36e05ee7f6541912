package io.github.aepdsl.emulator.gateway;

/** A sandbox: its name on the wire and its UUID. */
public record SandboxEntry(String name, String id) {}
