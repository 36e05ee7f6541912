package io.github.aepdsl.emulator;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A request that the platform has dealt with. Immutable.
 *
 * @param path its path, without the query
 * @param status the answer's; empty when the connection was cut instead
 * @param time what it took until the answer could be sent
 */
public record AnsweredRequest(String method, String path, OptionalInt status, Duration time) {}
