package io.github.aepdsl.emulator.inlet;

/**
 * One thing that a schema has against an entity.
 *
 * @param pointer where in the entity, such as {@code #/_id}
 * @param keyword what of the schema is violated, such as {@code type}
 * @param message what is wrong
 */
public record Violation(String pointer, String keyword, String message) {}
