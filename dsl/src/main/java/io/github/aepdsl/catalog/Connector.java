package io.github.aepdsl.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One documented source connector.
 *
 * @param key its method on the session, {@code aep().<key>()}
 * @param name Adobe's display name
 * @param category Adobe's category, such as {@code database}
 * @param connectionSpecId {@code connectionSpec.id}, a UUID
 * @param connectionSpecVersion {@code connectionSpec.version}, usually {@code 1.0}
 * @param providerId {@code providerId}, sent only where the documentation sends it
 * @param status how far Adobe stands behind it
 * @param statusSince when a deprecation was announced for, as {@code 2025-05}
 * @param notes what a user should know; may be empty
 * @param docs Adobe's page, a URL
 * @param inlet whether its connection is an inlet that takes messages
 * @param auth its auth specs, at least one
 */
public record Connector(
    String key,
    String name,
    String category,
    String connectionSpecId,
    String connectionSpecVersion,
    Optional<String> providerId,
    Status status,
    Optional<String> statusSince,
    String notes,
    String docs,
    boolean inlet,
    List<AuthSpec> auth) {

  /** The auth spec of this wire name, if the connector has one. */
  public Optional<AuthSpec> authSpec(String specName) {
    return auth.stream().filter(spec -> spec.specName().equals(specName)).findFirst();
  }
}
