package io.github.aepdsl.fuzz;

import java.util.Optional;

/** One half of the fuzz run: what the same seed draws, it draws again. */
interface Half extends AutoCloseable {

  /** Draws one case and plays it; what is wrong with what came of it, if something is. */
  Optional<Finding> one(long seed) throws Exception;

  @Override
  void close();
}
