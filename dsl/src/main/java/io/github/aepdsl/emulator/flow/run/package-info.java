/**
 * Runs of dataflows: by schedule or on demand, and the engine that really copies rows from the
 * source through the mapping and the schema into the lake. May import {@code
 * emulator.flow.dataflow}, {@code emulator.flow.explore}, {@code emulator.lake} and what those may.
 */
package io.github.aepdsl.emulator.flow.run;
