package io.github.aepdsl.emulator.store;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The last of many entries, each written once and never changed. Safe for use by several threads.
 */
public interface Journal {

  /** What was kept when the platform started, oldest first. */
  List<ObjectNode> kept();

  /**
   * Adds an entry; it is safe when this returns.
   *
   * @throws java.io.UncheckedIOException when the disk does not take it
   */
  void add(ObjectNode entry);

  /** Keeps these entries instead of all that there were. */
  void replace(List<ObjectNode> entries);
}
