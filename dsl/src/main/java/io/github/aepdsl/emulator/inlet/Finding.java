package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.ims.Account;
import java.util.List;

/**
 * Why a message is not taken.
 *
 * @param status as the sender gets it for this message
 * @param field what of the envelope is missing altogether; empty when something else is wrong
 * @param tail what is wrong, in the words of the service
 * @param violations what the schema has against the entity
 */
record Finding(int status, String field, String tail, List<Violation> violations) {

  static Finding of(String tail) {
    return new Finding(400, "", tail, List.of());
  }

  static Finding staged(int status) {
    return new Finding(status, "", "The inlet answered " + status, List.of());
  }

  static Finding missing(String field, String tail) {
    return new Finding(400, field, tail, List.of());
  }

  /** What is wrong, with where it was found. */
  String text(OpenInlet inlet) {
    return "inletId: [%s] imsOrgId: [%s] %s".formatted(inlet.id(), Account.ORG_ID, tail);
  }

  /** The same as answers to batches word it since the sink knows them. */
  String sinkText(OpenInlet inlet) {
    return field.isEmpty()
        ? text(inlet)
        : "The '%1$s' field is mandatory. Provide a valid '%1$s' value and try again."
            .formatted(field);
  }
}
