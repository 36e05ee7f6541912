package io.github.aepdsl.connection;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A kind of connection as the service itself describes it; its auth specs are JSON Schemas.
 * Immutable as long as nobody changes {@code json}.
 *
 * @param id the {@code connectionSpec.id} of connections of this kind
 * @param name the service's name for it, such as {@code google-big-query}
 * @param version usually {@code 1.0}
 * @param providerId the provider behind it
 * @param json all of it, as it was read
 */
public record ConnectionSpec(
    String id, String name, String version, Optional<String> providerId, JsonNode json) {

  private static final ListQuery ALL = ListQuery.whole("/connectionSpecs");

  /** Every one that has an id: one list as documented, more pages if there ever are any. */
  static List<ConnectionSpec> read(Api api) {
    List<ConnectionSpec> specs = new ArrayList<>();
    api.items(ALL).forEachRemaining(item -> specs.add(of(item)));
    return specs.stream().filter(spec -> !spec.id().isEmpty()).toList();
  }

  static ConnectionSpec read(Api api, String id) {
    return of(api.one("/connectionSpecs/" + Address.encode(id), "the connection spec"));
  }

  private static ConnectionSpec of(JsonNode json) {
    return new ConnectionSpec(
        json.path("id").asString(""),
        json.path("name").asString(""),
        json.path("version").asString("1.0"),
        Optional.of(json.path("providerId").asString("")).filter(id -> !id.isEmpty()),
        json);
  }

  /** Whether it is for reading from: the service lists targets as well. */
  public boolean isSource() {
    JsonNode own = json.at("/attributes/isSource");
    JsonNode shown = json.at("/sourceSpec/attributes/uiAttributes/isSource");
    return own.asBoolean(shown.asBoolean(true));
  }

  /** For example {@code google-big-query (3c9b37f8-13a6-43d8-bad3-b863b941fedd)}. */
  @Override
  public String toString() {
    return OneLine.of(name) + " (" + OneLine.of(id) + ")";
  }
}
