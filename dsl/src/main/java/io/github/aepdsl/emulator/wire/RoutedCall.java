package io.github.aepdsl.emulator.wire;

/** A request that found its route, and what its path holds for the route's variables. */
public record RoutedCall(Route route, Request request, PathVariables path) {}
