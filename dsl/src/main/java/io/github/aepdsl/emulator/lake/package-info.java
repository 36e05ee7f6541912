/**
 * The data lake: batches, the rows that landed in them, and the rows that did not. Small ones stay
 * in memory, others are files. May import {@code emulator.wire} and {@code emulator.store}.
 */
package io.github.aepdsl.emulator.lake;
