/**
 * What resources share that are kept as the tree that GET shows: to be created, read, changed under
 * a version, and led from state to state. May import {@code emulator.flow}, {@code
 * emulator.flow.list}, {@code emulator.flow.patch} and {@code emulator.wire}.
 */
package io.github.aepdsl.emulator.flow.resource;
