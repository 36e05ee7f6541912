package io.github.aepdsl.emulator.registry.schema;

import tools.jackson.databind.JsonNode;

/** The items of a list, one by one. */
record ArrayCheck(ValueCheck items) implements ValueCheck {

  @Override
  public void check(JsonNode array, RowFindings findings) {
    for (int i = 0; i < array.size(); i++) {
      findings.enter(Integer.toString(i));
      items.check(array.get(i), findings);
      findings.leave();
    }
  }
}
