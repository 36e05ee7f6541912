package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A mapping set with its target schema, where the parameter {@code expandSchema} asks for it. */
final class ExpandedSet {

  /** The parameter's name. */
  static final String PARAMETER = "expandSchema";

  private ExpandedSet() {}

  static ObjectNode json(ServiceCall call, MappingSetStore sets, MappingSetVersion set) {
    Optional<ObjectNode> schema =
        QueryParameter.isTrue(call, PARAMETER)
            ? sets.compiler().schema(call.sandbox().name(), set.body())
            : Optional.empty();
    return set.json(schema);
  }
}
