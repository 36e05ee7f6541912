package io.github.aepdsl.notebook;

import java.util.Optional;

/** The little that this package asks of a notebook's kernel, whichever it is. */
@FunctionalInterface
public interface Kernel {

  /**
   * Displays something with the kernel's own renderers.
   *
   * @param anything what to display, never null
   * @param id the place to display it at, if it will be replaced later
   * @param again whether that place exists already
   */
  void show(Object anything, Optional<String> id, boolean again);
}
