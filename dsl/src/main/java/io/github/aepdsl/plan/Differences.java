package io.github.aepdsl.plan;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * In what a thing that was found is another than the one that a body describes, at the places that
 * matter. Numbers may be texts: the service gives back what it was sent. Not thread safe.
 */
final class Differences {

  private final JsonNode wanted;
  private final JsonNode found;
  private final List<String> all = new ArrayList<>();

  private Differences(JsonNode wanted, JsonNode found) {
    this.wanted = wanted;
    this.found = found;
  }

  static Differences of(Map<String, Object> body, JsonNode found) {
    return new Differences(Json.parse(Json.bytes(body)), found);
  }

  /** Compares the values at a JSON Pointer. */
  Differences at(String pointer) {
    return compare(name(pointer), text(wanted.at(pointer)), text(found.at(pointer)));
  }

  /** Compares what the elements of an array have in one field. */
  Differences atEach(String array, String field) {
    return compare(name(array), texts(wanted.at(array), field), texts(found.at(array), field));
  }

  /** Compares the values at a pointer below the element of an array that has that name. */
  Differences atNamed(String array, String name, String pointer) {
    return compare(
        name(pointer.replaceFirst("/name$", "")),
        text(named(wanted.at(array), name).at(pointer)),
        text(named(found.at(array), name).at(pointer)));
  }

  List<String> list() {
    return List.copyOf(all);
  }

  private Differences compare(String name, String want, String have) {
    Matcher open = PlanIds.OPEN.matcher(want);
    if (open.matches()) {
      all.add("its %s is another one".formatted(open.group(1)));
    } else if (!want.equals(have)) {
      all.add("its %s is %s, not %s".formatted(name, shown(have), shown(want)));
    }
    return this;
  }

  private static String shown(String value) {
    return value.isEmpty() ? "none" : OneLine.of(value);
  }

  private static String name(String pointer) {
    return pointer.replaceFirst("/0$", "").replaceFirst(".*/", "");
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asString("") : value.isMissingNode() ? "" : value.toString();
  }

  private static String texts(JsonNode array, String field) {
    return array
        .valueStream()
        .map(each -> each.path(field).asString(""))
        .collect(Collectors.joining(", "));
  }

  private static JsonNode named(JsonNode array, String name) {
    return array
        .valueStream()
        .filter(each -> each.path("name").asString("").equals(name))
        .findFirst()
        .orElse(array.path(-1));
  }
}
