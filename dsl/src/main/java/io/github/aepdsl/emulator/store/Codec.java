package io.github.aepdsl.emulator.store;

import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * How things of a kind become JSON documents, and things again. Safe for use by several threads.
 *
 * @param write all of a thing, without its secrets
 * @param read the thing that was written
 */
public record Codec<T>(Function<T, ObjectNode> write, Function<ObjectNode, T> read) {}
