package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.catalog.Required;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A connector as the Flow Service describes one: its auth specs are JSON Schemas. */
final class SpecJson {

  private static final String SCHEMA = "http://json-schema.org/draft-07/schema#";
  private static final String BATCH_PROVIDER = "0ed90a81-07f4-4586-8190-b40eccef1c5a";

  private SpecJson() {}

  static ObjectNode of(Connector connector) {
    ObjectNode spec =
        Trees.object()
            .put("id", connector.connectionSpecId())
            .put("name", kebab(connector.key()))
            .put("providerId", connector.providerId().orElse(BATCH_PROVIDER))
            .put("version", connector.connectionSpecVersion());
    ArrayNode auth = spec.putArray("authSpec");
    connector.auth().forEach(authSpec -> auth.add(auth(authSpec)));
    spec.putObject("attributes")
        .put("category", connector.category())
        .put("isSource", true)
        .put("connectorName", connector.name())
        .putObject("uiAttributes")
        .put("documentationLink", connector.docs());
    return spec.set("permissionsInfo", Permissions.json());
  }

  /** The data lake, which is no connector: what every source is brought to. */
  static ObjectNode ofDataLake() {
    ObjectNode spec =
        Trees.object()
            .put("id", FlowKinds.DATA_LAKE)
            .put("name", "data-lake")
            .put("providerId", BATCH_PROVIDER)
            .put("version", "1.0");
    spec.putArray("authSpec");
    spec.putObject("attributes").put("isSource", false).put("connectorName", "Data Lake");
    return spec.set("permissionsInfo", Permissions.json());
  }

  private static ObjectNode auth(AuthSpec authSpec) {
    ObjectNode auth = Trees.object().put("name", authSpec.specName());
    auth.put("type", authSpec.type().orElseGet(() -> authSpec.specName().replace(" ", "")));
    ObjectNode schema = auth.putObject("spec").put("$schema", SCHEMA).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    authSpec.params().forEach(param -> properties.set(param.name(), property(param)));
    ArrayNode required = schema.putArray("required");
    authSpec.params().stream()
        .filter(param -> param.required() == Required.YES && param.defaultValue().isEmpty())
        .forEach(param -> required.add(param.name()));
    return auth;
  }

  private static ObjectNode property(Parameter param) {
    ObjectNode property = Trees.object().put("type", type(param));
    if (!param.description().isEmpty()) {
      property.put("description", param.description());
    }
    if (param.secret()) {
      property.put("format", "password");
    }
    if (param.type() == ParameterType.ENUM) {
      ArrayNode allowed = property.putArray("enum");
      param.allowed().forEach(allowed::add);
    }
    param.defaultValue().ifPresent(value -> property.set("default", Trees.scalar(value)));
    return property;
  }

  private static String type(Parameter param) {
    return param.type() == ParameterType.ENUM
        ? "string"
        : param.type().name().toLowerCase(Locale.ROOT);
  }

  private static String kebab(String key) {
    return key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
