package io.github.aepdsl.emulator.registry.mapping.xdm;

import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import tools.jackson.databind.JsonNode;

/** A value that cannot be converted to the type of its field. */
public final class TypeMismatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TypeMismatch(XdmType expected, JsonNode actual) {
    super(
        "expected data type was: %s, actual data type was: %s"
            .formatted(expected.word(), JsonValues.kind(actual)),
        null,
        false,
        false);
  }
}
