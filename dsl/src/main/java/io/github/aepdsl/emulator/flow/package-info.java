/**
 * What every operation of the Flow Service shares: Adobe's gateway before it, sandboxes, error
 * codes and the stamp that each stored resource carries. The families of operations are packages
 * below. May import {@code emulator.wire} and {@code emulator.ims}.
 */
package io.github.aepdsl.emulator.flow;
