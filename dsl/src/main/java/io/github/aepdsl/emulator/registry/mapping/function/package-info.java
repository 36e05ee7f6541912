/**
 * The documented functions of mapping expressions: one table of what they are called and take, in
 * {@code functions.tsv}, and what they do, a small class for each family. May import the values and
 * paths beside it, and {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.registry.mapping.function;
