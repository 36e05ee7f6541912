package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import tools.jackson.databind.node.ObjectNode;

/** Where a job has its rows from: a table or file, or messages. */
@FunctionalInterface
interface RowSupply {

  /**
   * Begins to read.
   *
   * @param connection the base connection as a GET shows it
   * @param source the source connection's body
   */
  SourceRows open(ObjectNode connection, ObjectNode source) throws SourceTrouble;
}
