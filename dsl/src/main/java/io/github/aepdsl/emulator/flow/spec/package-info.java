/**
 * Connection specs, as made from the catalog. May import {@code emulator.flow}, {@code
 * emulator.flow.list}, {@code emulator.wire} and the catalog.
 */
package io.github.aepdsl.emulator.flow.spec;
