package io.github.aepdsl.resource;

import java.util.function.Function;

/**
 * A column of the tables that show things of one kind.
 *
 * @param title what stands above it
 * @param text what it says of one thing
 */
public record Column<R>(String title, Function<R, String> text) {}
