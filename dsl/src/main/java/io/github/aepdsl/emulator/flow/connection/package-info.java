/**
 * Base connections, one small class per operation. What a streaming connection needs of an inlet is
 * asked for as an {@code InletDoor}. May import {@code emulator.flow}, {@code emulator.flow.list},
 * {@code emulator.flow.patch}, {@code emulator.wire} and the catalog.
 */
package io.github.aepdsl.emulator.flow.connection;
