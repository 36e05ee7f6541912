/**
 * The streaming inlets: which are open, what arrives through them, and who may send. May import
 * {@code emulator.wire}, {@code emulator.store} and {@code emulator.ims}.
 */
package io.github.aepdsl.emulator.inlet;
