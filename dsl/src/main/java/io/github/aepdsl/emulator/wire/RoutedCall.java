package io.github.aepdsl.emulator.wire;

/**
 * A request that found its route.
 *
 * @param path what stands for the variables of the route
 */
public record RoutedCall(Route route, Request request, PathVariables path) {}
