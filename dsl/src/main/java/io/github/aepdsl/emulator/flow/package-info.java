/**
 * What every operation of the Flow Service shares: its own checks, its error codes and the stamp
 * that each stored resource carries. The families of operations are packages below. May import
 * {@code emulator.gateway} and what that may import.
 */
package io.github.aepdsl.emulator.flow;
