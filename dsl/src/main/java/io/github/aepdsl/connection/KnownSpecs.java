package io.github.aepdsl.connection;

import java.util.Map;

/** What is known of connection specs: the catalog knows it, this package need not. */
@FunctionalInterface
public interface KnownSpecs {

  /** A readable name for a connection spec, or its id when there is none. */
  String nameOf(String specId);

  /**
   * The id for what somebody typed: a connector's key or the id itself.
   *
   * @throws IllegalArgumentException when it is neither
   */
  default String idOf(String keyOrId) {
    return keyOrId;
  }

  /** Where a source is in words, by what is known of a connection's parameters; may be empty. */
  default String placeOf(Map<String, String> params) {
    return "";
  }

  /**
   * The same by what somebody has typed, secrets among it; never with a secret.
   *
   * @param params the parameters of the auth spec, as a request body has them
   */
  default String placeOf(String specId, String authSpec, Map<?, ?> params) {
    return "";
  }

  /**
   * A value as the wire wants it; a secret is wrapped.
   *
   * @throws IllegalArgumentException when the auth spec documents that it is something else
   */
  default Object checked(String specId, String authSpec, String param, Object value) {
    return value;
  }

  /**
   * The parameters that an auth spec needs and that no service shows, each with what is usually
   * typed for it, such as {@code secret("CASSANDRA_PASSWORD")}.
   */
  default Map<String, String> hidden(String specId, String authSpec) {
    return Map.of();
  }
}
