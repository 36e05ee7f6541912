package io.github.aepdsl.emulator.registry.schema;

/**
 * One thing that is wrong with a row.
 *
 * @param code the documented code, such as {@code INGEST-1555-400} for a field that is required
 * @param pointer where in the row, such as {@code #/_acme/orders/total}
 * @param keyword what of the schema is violated, such as {@code required} or {@code type}
 * @param message what is wrong, in the words of the service
 */
public record RowFault(String code, String pointer, String keyword, String message) {}
