/**
 * Source connections and target connections: which table or file of a base connection is read, and
 * which dataset it lands in. May import {@code emulator.flow.connection}, {@code
 * emulator.flow.explore}, {@code emulator.flow.resource}, {@code emulator.flow.spec} and {@code
 * emulator.registry.dataset}.
 */
package io.github.aepdsl.emulator.flow.sourcetarget;
