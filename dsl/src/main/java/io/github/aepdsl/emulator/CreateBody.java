package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A create body that passed {@link CreateRules}, with the catalog's words for it. */
record CreateBody(JsonNode json, Connector connector, AuthSpec authSpec) {

  /** The part that a later GET shows; secrets are left out. */
  ObjectNode shown() {
    ObjectNode shown = Json.object();
    Json.string(json, "name").ifPresent(name -> shown.put("name", name));
    Json.string(json, "description").ifPresent(text -> shown.put("description", text));
    shown
        .putObject("connectionSpec")
        .put("id", connector.connectionSpecId())
        .put("version", connector.connectionSpecVersion());
    ObjectNode auth = shown.putObject("auth").put("specName", authSpec.specName());
    Json.string(json.path("auth"), "type").ifPresent(type -> auth.put("type", type));
    ObjectNode params = auth.putObject("params");
    json.path("auth").path("params").properties().stream()
        .filter(param -> SecretParams.mayShow(authSpec, param.getKey()))
        .forEach(param -> params.set(param.getKey(), param.getValue().deepCopy()));
    return shown;
  }
}
