package io.github.aepdsl.emulator.flow.sourcetarget;

import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with a body, to be said all at once. */
final class LinkFaults {

  private final List<String> faults = new ArrayList<>();

  /** Notes a fault where the condition does not hold. */
  LinkFaults check(boolean condition, ProviderCode code, String detail) {
    return check(condition, code.fault(detail));
  }

  /** Notes a fault that has no number. */
  LinkFaults check(boolean condition, String detail) {
    if (!condition) {
      faults.add(detail);
    }
    return this;
  }

  /** Notes a text that is missing or blank. */
  LinkFaults need(JsonNode node, String key, ProviderCode code) {
    boolean there = !Trees.string(node, key).orElse("").isBlank();
    return check(there, code, key + " is missing or empty");
  }

  /**
   * Refuses if anything was noted.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal naming everything
   */
  void refuse() {
    if (!faults.isEmpty()) {
      throw FlowError.provider(faults).refusal();
    }
  }
}
