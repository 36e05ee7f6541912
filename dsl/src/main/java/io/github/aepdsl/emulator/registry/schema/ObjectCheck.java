package io.github.aepdsl.emulator.registry.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an object.
 *
 * @param required what has to be there and not null
 * @param closed whether there may be no fields but the properties
 * @param others for fields that are not among the properties; empty when those may be anything
 */
record ObjectCheck(
    Map<String, ValueCheck> properties,
    List<String> required,
    boolean closed,
    Optional<ValueCheck> others)
    implements ValueCheck {

  @Override
  public void check(JsonNode object, RowFindings findings) {
    for (String name : required) {
      JsonNode value = object.get(name);
      if (value == null || value.isNull()) {
        findings.enter(name);
        findings.add(
            RowFindings.REQUIRED, "required", "required key [%s] not found".formatted(name));
        findings.leave();
      }
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      checkField(field.getKey(), field.getValue(), findings);
    }
  }

  private void checkField(String name, JsonNode value, RowFindings findings) {
    ValueCheck check = properties.get(name);
    if (check == null && closed) {
      String message = "extraneous key [%s] is not permitted".formatted(name);
      findings.add(RowFindings.TYPE, "additionalProperties", message);
    } else if (check != null || others.isPresent()) {
      boolean toldAlready = value.isNull() && required.contains(name);
      if (!toldAlready) {
        findings.enter(name);
        (check == null ? others.get() : check).check(value, findings);
        findings.leave();
      }
    }
  }
}
