package io.github.aepdsl.emulator.flow.explore;

import tools.jackson.databind.node.ObjectNode;

/**
 * What stands behind base connections: sample data, or the real databases. Exploring and the runs
 * of dataflows see nothing else of a source. Safe for use by several threads.
 */
public interface SourceDriver {

  /**
   * Opens the source of a connection; real ones connect here.
   *
   * @param connection as a GET shows it, so without secrets; a driver that needs those keeps them
   *     by the connection's id
   * @throws SourceTrouble when the source cannot be reached, or is not one that can be explored
   */
  OpenSource open(ObjectNode connection) throws SourceTrouble;

  /** Whether there is a real source behind it, and not sample data. */
  default boolean isLive() {
    return false;
  }
}
