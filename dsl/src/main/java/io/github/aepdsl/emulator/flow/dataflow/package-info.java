/**
 * Dataflows: what is copied from which source to which target, how it is mapped, and when. May
 * import {@code emulator.flow.resource}, {@code emulator.flow.spec}, {@code
 * emulator.registry.dataset} and {@code emulator.registry.mapping}.
 */
package io.github.aepdsl.emulator.flow.dataflow;
