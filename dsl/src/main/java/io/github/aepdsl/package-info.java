/**
 * The door: {@code aep()} opens a session from configuration; {@code secret}, {@code parameter},
 * {@code show} and {@code progress} are the other words. May import everything but {@code shell}
 * and {@code notebook}; of the emulator its face only.
 */
package io.github.aepdsl;
