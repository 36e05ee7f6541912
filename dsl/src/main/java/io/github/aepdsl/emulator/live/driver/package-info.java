/**
 * Drivers of databases, which the jar does not hold: they come when one is first needed, each jar
 * held against its checksum, and live in class loaders of their own. May import nothing but errors.
 */
package io.github.aepdsl.emulator.live.driver;
