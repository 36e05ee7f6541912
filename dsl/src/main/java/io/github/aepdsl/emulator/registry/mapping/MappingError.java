package io.github.aepdsl.emulator.registry.mapping;

/**
 * A field that a mapping could not fill, or a mapping that cannot work.
 *
 * @param code such as {@code MAPPER-3700-400}, the one that Adobe documents for rows
 * @param sourceType {@code ATTRIBUTE} or {@code EXPRESSION}
 * @param source where the value should have come from: a path or an expression
 * @param destination the field that was left out
 * @param message what happened, with the words that clients look for
 */
public record MappingError(
    String code, String sourceType, String source, String destination, String message) {}
