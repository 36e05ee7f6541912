package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * A draft for any connection spec, also one that the catalog does not know. Immutable.
 *
 * <pre>{@code
 * aep().source("a8f4d393-1a6b-43f3-931f-91a16ed857f4", "Basic Authentication")
 *     .param("host", "10.0.0.5").param("username", "svc").param("password", secret("PW")).create()
 * }</pre>
 */
public final class GenericDraft extends Draft<GenericDraft, BaseConnection> {

  GenericDraft(Form form) {
    super(form);
  }

  /**
   * Opens a draft by connection spec id and auth spec name.
   *
   * @throws IllegalArgumentException when either is blank, or the catalog knows the connector and
   *     it has no such auth spec
   */
  public static GenericDraft open(DraftContext context, String specId, String authSpecName) {
    String id = Checked.text("connectionSpecId", specId);
    String name = Checked.text("authSpecName", authSpecName);
    Optional<Connector> known = Catalog.load().bySpecId(id);
    Catalog.load().byKey(id).ifPresent(GenericDraft::refuseKey);
    AuthSpec auth =
        known.map(connector -> authSpec(connector, name)).orElseGet(() -> AuthSpec.named(name));
    return open(context, known.orElseGet(() -> unknown(id, auth)), auth);
  }

  /** Opens a draft for a connector and one of its auth specs, however they came to be known. */
  public static GenericDraft open(DraftContext context, Connector connector, AuthSpec auth) {
    return new GenericDraft(Form.open(context, connector, auth));
  }

  @Override
  GenericDraft with(Form form) {
    return new GenericDraft(form);
  }

  @Override
  BaseConnection finish(BaseConnection connection) {
    return connection;
  }

  @Override
  boolean hasSetters() {
    return false;
  }

  /**
   * The connector's auth spec of this name.
   *
   * @throws IllegalArgumentException when it has none of that name; names the nearest
   */
  public static AuthSpec authSpec(Connector connector, String name) {
    List<String> names = connector.auth().stream().map(AuthSpec::specName).toList();
    if (names.isEmpty()) {
      throw new InvalidValueException(
          connector.name() + " lists no auth spec, so that nothing can connect to it");
    }
    return connector
        .authSpec(name)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Problem.of("%s has no auth spec '%s'".formatted(connector.name(), name))
                        .meant(Suggestion.nearest(name, names))
                        .choice("it has: " + String.join(", ", names))));
  }

  private static void refuseKey(Connector connector) {
    throw new InvalidValueException(
        "'%s' is no connection spec id; type .%s() or use \"%s\""
            .formatted(connector.key(), connector.key(), connector.connectionSpecId()));
  }

  private static Connector unknown(String id, AuthSpec auth) {
    return Connector.unlisted("source", "connection spec " + id, id)
        .withNotes(
            "Not in the catalog, so nothing is checked; connectors().refresh() asks the service.")
        .withAuth(List.of(auth));
  }
}
