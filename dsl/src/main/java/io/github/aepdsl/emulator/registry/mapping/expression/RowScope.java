package io.github.aepdsl.emulator.registry.mapping.expression;

import io.github.aepdsl.emulator.registry.mapping.function.FunctionTools;
import tools.jackson.databind.JsonNode;

/**
 * What an expression is evaluated over.
 *
 * @param row the source row, which is only read
 */
public record RowScope(JsonNode row, FunctionTools tools) {}
