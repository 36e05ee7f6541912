package io.github.aepdsl.connection;

import java.util.Map;

/** What people call connection specs: the catalog knows, this package need not. */
@FunctionalInterface
public interface SpecNames {

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
}
