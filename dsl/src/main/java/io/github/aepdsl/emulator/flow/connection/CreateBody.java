package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.secret.SecretNames;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A create body that passed its rules, with the catalog's words for it. Tells what a later GET
 * shows of it, which is all that is kept.
 */
record CreateBody(JsonNode json, Connector connector, AuthSpec authSpec) {

  /** The part that a later GET shows; secrets are left out. */
  ObjectNode shown() {
    ObjectNode shown = Trees.object();
    name().ifPresent(name -> shown.put("name", name));
    Trees.string(json, "description").ifPresent(text -> shown.put("description", text));
    shown
        .putObject("connectionSpec")
        .put("id", connector.connectionSpecId())
        .put("version", connector.connectionSpecVersion());
    ObjectNode auth = shown.putObject("auth").put("specName", authSpec.specName());
    Trees.string(json.path("auth"), "type").ifPresent(type -> auth.put("type", type));
    ObjectNode params = auth.putObject("params");
    for (Map.Entry<String, JsonNode> param : json.path("auth").path("params").properties()) {
      if (mayShow(param.getKey())) {
        params.set(param.getKey(), ShownValue.of(param.getValue()));
      }
    }
    return shown;
  }

  /** The same of a streaming connection: with its inlet, and what the minimal form leaves out. */
  ObjectNode shownWithInlet(String inletId, String inletUrl) {
    ObjectNode shown = shown();
    ObjectNode params = (ObjectNode) shown.path("auth").path("params");
    authSpec.params().stream()
        .filter(param -> !params.hasNonNull(param.name()))
        .forEach(param -> fill(params, param));
    params.put("inletUrl", inletUrl).put("inletId", inletId);
    return shown;
  }

  private void fill(ObjectNode params, Parameter param) {
    if (param.fromName()) {
      params.put(param.name(), name().orElse(""));
    } else if (param.defaultValue().isPresent()) {
      params.set(param.name(), Trees.scalar(param.defaultValue().get()));
    } else if (param.type() == ParameterType.BOOLEAN) {
      params.put(param.name(), false);
    }
  }

  private Optional<String> name() {
    return Trees.string(json, "name");
  }

  /** What the catalog does not know is judged by its name: better hidden than shown. */
  private boolean mayShow(String param) {
    return authSpec
        .param(param)
        .map(known -> !known.secret())
        .orElseGet(() -> !SecretNames.matches(param));
  }
}
