package io.github.aepdsl.emulator.registry.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Checks rows against a schema as it was when the check was asked for. Compiled once; safe for use
 * by several threads.
 */
public interface RowCheck {

  /** What is wrong with a row in XDM form; nothing when it fits. */
  List<RowFault> faults(JsonNode xdmRow);
}
