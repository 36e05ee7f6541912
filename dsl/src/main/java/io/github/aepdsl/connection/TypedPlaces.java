package io.github.aepdsl.connection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where sources are whose connection strings were typed in this session: the service shows no part
 * of what is a secret as a whole. Safe for use by several threads.
 */
final class TypedPlaces {

  private final KnownSpecs specs;
  private final Map<String, String> byId = new ConcurrentHashMap<>();

  TypedPlaces(KnownSpecs specs) {
    this.specs = specs;
  }

  /** Takes note of what a connection was told; in the place of what it was told before. */
  void remember(String id, String specId, Object authSpec, Map<?, ?> params) {
    String place = specs.placeOf(specId, String.valueOf(authSpec), params);
    if (place.isEmpty()) {
      byId.remove(id);
    } else {
      byId.put(id, place);
    }
  }

  /** The place in words, never with a secret; empty where nobody has typed it. */
  String of(String id) {
    return byId.getOrDefault(id, "");
  }
}
