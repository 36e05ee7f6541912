/**
 * The door: {@code aep()} opens a session from configuration; {@code secret} and {@code show} are
 * the other two words. May import everything but {@code shell} and {@code notebook}; of {@code
 * emulator} it starts the platform and reads its addresses, nothing else.
 */
package io.github.aepdsl;
