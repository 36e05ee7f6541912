package io.github.aepdsl.emulator.flow.connection;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Tries the account of a connection on its source. */
@FunctionalInterface
public interface ConnectionTrial {

  /** Why the source cannot be used, in words; empty when it can. */
  Optional<String> trouble(ObjectNode connection);
}
