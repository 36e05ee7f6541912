package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of a list: sorted by a field, beginning after the value of it that {@code start} gives.
 */
final class RegistryPage {

  static final Set<String> PARAMETERS = Set.of("limit", "orderby", "property", "start");

  private static final int MOST = 300;

  private final String orderby;
  private final String field;
  private final boolean descending;
  private final String start;
  private final int limit;

  RegistryPage(Query query) {
    orderby = query.first("orderby").orElse("$id");
    String first = orderby.split(",", -1)[0].replaceFirst("^[+ ]", "");
    descending = first.startsWith("-");
    field = descending ? first.substring(1) : first;
    start = query.first("start").orElse("");
    limit = limit(query.first("limit").orElse("" + MOST));
  }

  private static int limit(String text) {
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > 500) {
      throw XdmCode.BAD_QUERY.fault("limit is a number from 0 to 500, not '%s'.", text);
    }
    int asked = Integer.parseInt(text);
    return asked == 0 ? MOST : Math.min(asked, MOST);
  }

  /** The envelope with those of the resources that the request selects. */
  ObjectNode of(
      Stream<ObjectNode> resources, Request request, Function<ObjectNode, ObjectNode> view) {
    List<ObjectNode> rest =
        resources
            .filter(each -> RegistryFilter.matches(request, each))
            .sorted(order())
            .filter(this::isAfterStart)
            .toList();
    List<ObjectNode> page = rest.subList(0, Math.min(limit, rest.size()));
    ObjectNode body = Trees.object();
    ArrayNode results = body.putArray("results");
    page.forEach(each -> results.add(view.apply(each)));
    String next = rest.size() > page.size() ? key(page.get(page.size() - 1)) : null;
    body.putObject("_page").put("orderby", orderby).put("next", next).put("count", page.size());
    body.putObject("_links").putNull("next");
    return body;
  }

  /** Each field of the list decides where those before it do not. */
  private Comparator<ObjectNode> order() {
    return Stream.of(orderby.split(",", -1))
        .map(RegistryPage::by)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<ObjectNode> by(String signed) {
    String name = signed.replaceFirst("^[-+ ]", "");
    Comparator<ObjectNode> order = Comparator.comparing(each -> each.path(name).asString(""));
    return signed.startsWith("-") ? order.reversed() : order;
  }

  private boolean isAfterStart(ObjectNode resource) {
    int sign = key(resource).compareTo(start);
    return start.isEmpty() || (descending ? sign < 0 : sign > 0);
  }

  private String key(ObjectNode resource) {
    return resource.path(field).asString("");
  }
}
