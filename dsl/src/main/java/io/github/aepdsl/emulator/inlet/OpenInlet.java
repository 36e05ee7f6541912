package io.github.aepdsl.emulator.inlet;

/**
 * An inlet that takes messages.
 *
 * @param id 64 hex digits
 * @param dataType {@code xdm} or {@code raw}: whether messages come in an envelope
 * @param authenticated whether senders have to show a token
 */
public record OpenInlet(String id, String dataType, boolean authenticated) {}
