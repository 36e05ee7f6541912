package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import tools.jackson.databind.node.ObjectNode;

/** A resolved schema with a field of every type, as the schema registry would show it. */
public final class TargetSchema {

  public static final String ID =
      "https://ns.adobe.com/acme/schemas/0123456789abcdef0123456789abcdef";

  private static final String JSON =
      """
      { "type": "object", "properties": {
        "_id": { "type": "string" },
        "timestamp": { "type": "string", "format": "date-time" },
        "person": { "type": "object", "properties": {
          "birthDate": { "type": "string", "format": "date" },
          "name": { "type": "object", "properties": {
            "firstName": { "type": "string" }, "lastName": { "type": "string" } } } } },
        "_acme": { "type": "object", "properties": {
          "count": { "type": "integer" },
          "total": { "type": "number" },
          "paid": { "type": "boolean" },
          "tags": { "type": "array", "items": { "type": "string" } },
          "items": { "type": "array", "items": { "type": "object", "properties": {
            "sku": { "type": "string" }, "price": { "type": "number" } } } },
          "extra": { "type": "object" } } } } }
      """;

  private TargetSchema() {}

  public static ObjectNode resolved() {
    return (ObjectNode) Evaluating.json(JSON);
  }
}
