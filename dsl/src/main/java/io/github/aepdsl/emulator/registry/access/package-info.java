/**
 * Data access: the files of batches, the first rows of datasets, and the rows that failed. May
 * import {@code emulator.registry.dataset}, {@code emulator.lake} and what they may import.
 */
package io.github.aepdsl.emulator.registry.access;
