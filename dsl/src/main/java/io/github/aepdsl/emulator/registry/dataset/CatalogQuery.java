package io.github.aepdsl.emulator.registry.dataset;

import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a list of the Catalog Service is asked for: a slice of what all conditions let through. */
final class CatalogQuery {

  static final Set<String> PARAMETERS =
      Set.of(
          "limit",
          "start",
          "orderBy",
          "properties",
          "property",
          "tags",
          "name",
          "createdAfter",
          "createdBefore");
  private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){2}");
  private static final int DEFAULT = 20;
  private static final int MOST = 100;

  private final Query query;

  CatalogQuery(Query query) {
    this.query = query;
  }

  /** An object of those that are selected, by their ids. */
  ObjectNode select(Map<String, ObjectNode> resources, Predicate<ObjectNode> others) {
    boolean observed = properties().contains("observableSchema");
    int limit = number("limit", DEFAULT, 1, observed ? DEFAULT : MOST);
    int start = number("start", 0, 0, Integer.MAX_VALUE);
    CatalogFilter filter = new CatalogFilter(query);
    ObjectNode body = Trees.object();
    resources.entrySet().stream()
        .filter(each -> others.test(each.getValue()) && filter.matches(each.getValue()))
        .sorted(order())
        .skip(start)
        .limit(limit)
        .forEach(each -> body.set(each.getKey(), shown(each.getValue())));
    return body;
  }

  /** A resource with only the properties that were asked for. */
  ObjectNode shown(ObjectNode resource) {
    List<String> names = properties();
    ObjectNode shown = resource.deepCopy();
    if (names.contains("observableSchema")) {
      shown.putObject("observableSchema").put("type", "object").putObject("properties");
    }
    return names.isEmpty() ? shown : shown.retain(names);
  }

  private List<String> properties() {
    return query.first("properties").map(list -> List.of(list.split(","))).orElse(List.of());
  }

  private int number(String name, int otherwise, int least, int most) {
    String text = query.first(name).orElse("" + otherwise);
    if (!text.matches("\\d{1,9}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw CatalogProblem.badRequest(
          "%s is '%s', not a number from %d to %d", name, text, least, most);
    }
    return Integer.parseInt(text);
  }

  private Comparator<Entry<String, ObjectNode>> order() {
    Comparator<Entry<String, ObjectNode>> order = (a, b) -> 0;
    for (String part : query.first("orderBy").map(list -> list.split(",")).orElse(new String[0])) {
      String field = part.substring(part.indexOf(':') + 1);
      Comparator<Entry<String, ObjectNode>> next =
          (a, b) -> compare(a.getValue().path(field), b.getValue().path(field));
      order = order.thenComparing(part.startsWith("desc:") ? next.reversed() : next);
    }
    return order;
  }

  static int compare(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return Double.compare(a.doubleValue(), b.doubleValue());
    }
    String one = a.asString("");
    String other = b.asString("");
    return VERSION.matcher(one).matches() && VERSION.matcher(other).matches()
        ? Arrays.compare(numbers(one), numbers(other))
        : one.compareTo(other);
  }

  private static long[] numbers(String version) {
    return Stream.of(version.split("\\.")).mapToLong(Long::parseLong).toArray();
  }
}
