/**
 * What a connection's source holds: the {@code SourceDriver} that stands for it, and the routes
 * that explore it. May import {@code emulator.flow.connection} and what that may.
 */
package io.github.aepdsl.emulator.flow.explore;
