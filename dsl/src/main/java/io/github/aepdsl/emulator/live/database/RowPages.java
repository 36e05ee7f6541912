package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The rows that a query found, some at a time. Used by one thread. */
public interface RowPages extends AutoCloseable {

  /** How many rows a page has at most. */
  int PAGE = 500;

  /** The next rows; none when there are no more. */
  List<ObjectNode> next() throws SourceTrouble;

  @Override
  void close();
}
