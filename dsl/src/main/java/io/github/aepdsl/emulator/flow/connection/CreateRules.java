package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Holds the body of a connection against the catalog: spec, auth spec, then all parameters at once.
 */
final class CreateRules {

  private final Catalog catalog;

  // Where Adobe gives two connectors one spec id, they have the same auth specs.
  CreateRules(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The body with its connector and auth spec.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal naming everything that is wrong with the
   *     parameters
   */
  CreateBody check(JsonNode json) {
    Connector connector = connector(json.path("connectionSpec"));
    AuthSpec authSpec = authSpec(connector, json.path("auth"));
    List<String> faults = textFaults(json);
    checkProvider(connector, json.path("providerId"), faults);
    faults.addAll(ParameterRules.faults(authSpec, json.path("auth").path("params")));
    refuse(faults);
    return new CreateBody(json, connector, authSpec);
  }

  /**
   * Checks what stands beside the parameters.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when name or description is no text
   */
  static void checkTexts(JsonNode json) {
    refuse(textFaults(json));
  }

  private static List<String> textFaults(JsonNode json) {
    List<String> faults = new ArrayList<>();
    requireString(json, "name", faults);
    requireString(json, "description", faults);
    return faults;
  }

  private static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw FlowError.provider(faults).refusal();
    }
  }

  private Connector connector(JsonNode spec) {
    String id = Trees.string(spec, "id").orElse("");
    return catalog
        .bySpecId(id)
        .filter(
            connector ->
                !spec.has("version")
                    || spec.path("version").asString("").equals(connector.connectionSpecVersion()))
        .orElseThrow(
            () -> {
              String version = spec.path("version").asString("");
              String detail =
                  "No connection spec has the ID '%s' %s".formatted(id, version).strip() + ".";
              return new FlowError(FlowCode.UNKNOWN_SPEC, detail).refusal();
            });
  }

  private static AuthSpec authSpec(Connector connector, JsonNode auth) {
    String specName = Trees.string(auth, "specName").orElse("");
    return connector
        .authSpec(specName)
        .orElseThrow(
            () -> {
              List<String> names = connector.auth().stream().map(AuthSpec::specName).toList();
              String detail = "auth.specName '%s' is not one of %s.".formatted(specName, names);
              return new FlowError(FlowCode.UNKNOWN_AUTH_SPEC, detail).refusal();
            });
  }

  private static void requireString(JsonNode json, String key, List<String> faults) {
    if (json.hasNonNull(key) && !json.path(key).isString()) {
      faults.add(key + " must be a string");
    }
  }

  private static void checkProvider(Connector connector, JsonNode provider, List<String> faults) {
    boolean differs =
        connector.providerId().isPresent()
            && !provider.isMissingNode()
            && !provider.isNull()
            && !provider.asString("").equals(connector.providerId().get());
    if (differs) {
      faults.add("providerId must be " + connector.providerId().get());
    }
  }
}
