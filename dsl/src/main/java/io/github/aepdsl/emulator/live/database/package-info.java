/**
 * What databases have in common, whatever they speak: an account on a host, what can be asked of
 * one, and the words for what goes wrong. May import {@code emulator.flow.explore}.
 */
package io.github.aepdsl.emulator.live.database;
