package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.connection.ConnectionSpec;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A connection spec of the service as a connector: its JSON Schemas become parameters. */
final class SchemaConnector {

  private SchemaConnector() {}

  /** The connector exactly as the service describes it. */
  static Connector of(ConnectionSpec spec) {
    JsonNode attributes = spec.json().path("attributes");
    return Connector.unlisted(key(spec.name()), spec.name(), spec.id())
        .withCategory(attributes.path("category").asString("unknown"))
        .withConnectionSpecVersion(spec.version())
        .withNotes("Described by the service itself.")
        .withDocs(attributes.at("/uiAttributes/documentationLink").asString(""))
        .withAuth(spec.json().path("authSpec").valueStream().map(SchemaConnector::auth).toList());
  }

  private static AuthSpec auth(JsonNode auth) {
    JsonNode schema = auth.path("spec");
    List<String> required =
        schema.path("required").valueStream().map(name -> name.asString("")).toList();
    return AuthSpec.named(auth.path("name").asString(""))
        .withType(Optional.of(auth.path("type").asString("")).filter(type -> !type.isEmpty()))
        .withParams(
            schema
                .path("properties")
                .propertyStream()
                .map(
                    property ->
                        SchemaParameter.of(
                            property.getKey(),
                            property.getValue(),
                            required.contains(property.getKey())))
                .toList());
  }

  /**
   * The auth spec for a draft: what sounds secret is kept as one. What no schema can say, such as
   * how a key file is encoded, comes from the catalog's spec of that name.
   */
  static AuthSpec forDraft(AuthSpec auth, Optional<AuthSpec> known) {
    return auth.withType(known.flatMap(AuthSpec::type))
        .withParams(
            auth.params().stream()
                .map(
                    param ->
                        SchemaParameter.forDraft(
                            param, known.flatMap(spec -> spec.param(param.name()))))
                .toList());
  }

  /** The name in camel case, as configuration under {@code aep.sources} would spell it. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      key.append(
          key.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return key.isEmpty() ? "source" : key.toString();
  }
}
