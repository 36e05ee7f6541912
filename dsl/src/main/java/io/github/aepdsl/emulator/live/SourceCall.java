package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;

/** Something asked of a database. */
@FunctionalInterface
interface SourceCall<T> {

  T ask() throws SourceTrouble;
}
