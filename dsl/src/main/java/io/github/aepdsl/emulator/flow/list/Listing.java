package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers list requests for a kind of resources: a page of them with a link to the next, or their
 * number. Safe for use by several threads.
 */
public final class Listing<T extends Stored> {

  /** The query parameters of every list. */
  public static final Set<String> PARAMETERS =
      Set.of("limit", "orderby", "property", "count", "continuationToken");

  private final Shelves<T> shelves;
  private final FilterParser filters;

  /** Lists of what these shelves hold, filtered by these fields. */
  public Listing(Shelves<T> shelves, FilterFields fields) {
    this.shelves = shelves;
    this.filters = new FilterParser(fields);
  }

  /**
   * What a call's query asks for.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the query is not in order
   */
  public Response answer(FlowCall call) {
    return answer(call, call.request().query(), new Page(shelves.path(), UnaryOperator.identity()));
  }

  /**
   * What a call's body asks for.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the body is not in order
   */
  public Response search(FlowCall call) {
    SearchBody body = SearchBody.of(call.request());
    return answer(call, body.query(), new Page(shelves.path() + "/search", body::projected));
  }

  private Response answer(FlowCall call, Query parameters, Page page) {
    ListRequest query = ListRequest.of(parameters, filters);
    Selection<T> selection = new Selection<>(shelves.in(call.sandbox()), query);
    return Response.json(
        200,
        query.counts()
            ? Trees.object().put("count", selection.count())
            : page.of(query, selection));
  }

  /** A single resource, which is a list of one, never the bare object. */
  public static Response one(ObjectNode resource) {
    ObjectNode body = Trees.object();
    body.putArray("items").add(resource);
    return Response.json(200, body);
  }

  /**
   * How a page looks.
   *
   * @param path where the next one is asked for
   * @param shown what of a resource is shown
   */
  private record Page(String path, UnaryOperator<ObjectNode> shown) {

    ObjectNode of(ListRequest query, Selection<?> selection) {
      // One more than asked for tells whether there is a next page.
      List<? extends Stored> found = selection.first(query.limit() + 1);
      List<? extends Stored> items = found.subList(0, Math.min(found.size(), query.limit()));
      ObjectNode body = Trees.object();
      ArrayNode list = body.putArray("items");
      items.forEach(resource -> list.add(shown.apply(resource.json())));
      ObjectNode links = body.putObject("_links");
      if (found.size() > items.size()) {
        Position last = query.order().position(items.get(items.size() - 1));
        String token = query.after(last).encode();
        links.putObject("next").put("href", path + "?continuationToken=" + token);
      }
      return body;
    }
  }
}
