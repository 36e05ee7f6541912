package io.github.aepdsl.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One source connector: a documented one, or one that only the service describes. Immutable; each
 * {@code with} returns a copy.
 *
 * <pre>{@code
 * Connector.unlisted("acme", "Acme CRM", specId).withAuth(List.of(AuthSpec.named("Token")))
 * }</pre>
 *
 * @param entry what lists show of it
 * @param connectionSpecVersion {@code connectionSpec.version}, usually {@code 1.0}
 * @param providerId {@code providerId}, sent only where the documentation sends it
 * @param notes what a user should know; may be empty
 * @param docs Adobe's page, a URL; empty when there is none
 * @param inlet whether its connection is an inlet that takes messages
 * @param auth its auth specs, in the order they are offered
 */
public record Connector(
    CatalogEntry entry,
    String connectionSpecVersion,
    Optional<String> providerId,
    String notes,
    String docs,
    boolean inlet,
    List<AuthSpec> auth) {

  /** A connector that the catalog does not list, of version 1.0 and without auth specs. */
  public static Connector unlisted(String key, String name, String connectionSpecId) {
    CatalogEntry entry = CatalogEntry.unlisted(key, name, connectionSpecId);
    return new Connector(entry, "1.0", Optional.empty(), "", "", false, List.of());
  }

  public Connector withCategory(String category) {
    CatalogEntry other = entry.withCategory(category);
    return new Connector(other, connectionSpecVersion, providerId, notes, docs, inlet, auth);
  }

  public Connector withConnectionSpecVersion(String version) {
    return new Connector(entry, version, providerId, notes, docs, inlet, auth);
  }

  public Connector withNotes(String notes) {
    return new Connector(entry, connectionSpecVersion, providerId, notes, docs, inlet, auth);
  }

  public Connector withDocs(String docs) {
    return new Connector(entry, connectionSpecVersion, providerId, notes, docs, inlet, auth);
  }

  public Connector withAuth(List<AuthSpec> auth) {
    return new Connector(entry, connectionSpecVersion, providerId, notes, docs, inlet, auth);
  }

  /** Its method on the session, {@code aep().<key>()}. */
  public String key() {
    return entry.key();
  }

  /** Adobe's display name. */
  public String name() {
    return entry.name();
  }

  /** Adobe's category, such as {@code database}. */
  public String category() {
    return entry.category();
  }

  /** {@code connectionSpec.id}, a UUID. */
  public String connectionSpecId() {
    return entry.connectionSpecId();
  }

  /** How far Adobe stands behind it. */
  public Status status() {
    return entry.status();
  }

  /** When a deprecation was announced for, as {@code 2025-05}. */
  public Optional<String> statusSince() {
    return entry.statusSince();
  }

  /** The auth spec of this wire name, if the connector has one. */
  public Optional<AuthSpec> authSpec(String specName) {
    return auth.stream().filter(spec -> spec.specName().equals(specName)).findFirst();
  }

  /** For example {@code cassandra: Cassandra}. */
  @Override
  public String toString() {
    return entry.toString();
  }
}
