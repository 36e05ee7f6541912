/**
 * Sandbox management, as far as one has to read it. May import {@code emulator.gateway} and what
 * that may import.
 */
package io.github.aepdsl.emulator.sandbox;
