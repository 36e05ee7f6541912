package io.github.aepdsl.connection;

import io.github.aepdsl.internal.api.Edit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be changed of a connection. Immutable.
 *
 * @param params the parameters that get another value
 */
record Changes(Optional<String> name, Optional<String> description, Map<String, Object> params) {

  static final Changes NONE = new Changes(Optional.empty(), Optional.empty(), Map.of());

  Changes withName(String newName) {
    return new Changes(Optional.of(newName), description, params);
  }

  Changes withDescription(String text) {
    return new Changes(name, Optional.of(text), params);
  }

  Changes withParam(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(params);
    more.put(key, value);
    return new Changes(name, description, Collections.unmodifiableMap(more));
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  /** What is known of a connection that was changed so; the rest is read when it is asked for. */
  Details after(Details before, String etag) {
    boolean factsStay = params.isEmpty() && description.isEmpty() && !etag.isEmpty();
    Object authenticated =
        params.getOrDefault(StreamingConnection.AUTHENTICATED, before.authenticated());
    return new Details(
        before.id(),
        etag,
        name.orElse(before.name()),
        before.specId(),
        Boolean.parseBoolean(String.valueOf(authenticated)),
        before.facts().filter(facts -> factsStay));
  }

  /** What is changed, by its names. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    name.ifPresent(given -> names.add("name"));
    description.ifPresent(given -> names.add("description"));
    names.addAll(params.keySet());
    return names;
  }

  /** The steps of the change: the service takes parameters only all at once. */
  List<Edit> edits(Facts facts) {
    List<Edit> edits = new ArrayList<>();
    name.ifPresent(text -> edits.add(Edit.replace("/name", text)));
    description.ifPresent(text -> edits.add(Edit.add("/description", text)));
    if (!params.isEmpty()) {
      Map<String, Object> all = new LinkedHashMap<>(facts.shown());
      all.putAll(params);
      edits.add(Edit.replace("/auth/params", all));
    }
    return edits;
  }
}
