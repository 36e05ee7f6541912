package io.github.aepdsl.emulator.registry.mapping;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where mapping sets find the schemas that they map to. Called by several threads at once. */
public interface TargetSchemas {

  /** A schema as one tree of {@code properties}, nothing of it referenced, if there is one. */
  Optional<ObjectNode> resolved(String sandbox, String schemaId);
}
