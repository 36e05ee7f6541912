package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Set;
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
    ListRequest query = ListRequest.of(call.request().query(), filters);
    Selection<T> selection = new Selection<>(shelves.in(call.sandbox()), query);
    return Response.json(
        200,
        query.counts() ? Trees.object().put("count", selection.count()) : page(query, selection));
  }

  /** A single resource, which is a list of one, never the bare object. */
  public static Response one(ObjectNode resource) {
    ObjectNode body = Trees.object();
    body.putArray("items").add(resource);
    return Response.json(200, body);
  }

  private ObjectNode page(ListRequest query, Selection<T> selection) {
    // One more than asked for tells whether there is a next page.
    List<T> found = selection.first(query.limit() + 1);
    List<T> shown = found.subList(0, Math.min(found.size(), query.limit()));
    ObjectNode body = Trees.object();
    ArrayNode items = body.putArray("items");
    shown.forEach(resource -> items.add(resource.json()));
    ObjectNode links = body.putObject("_links");
    if (found.size() > shown.size()) {
      Position last = query.order().position(shown.get(shown.size() - 1));
      links.putObject("next").put("href", nextPage(query.after(last)));
    }
    return body;
  }

  private String nextPage(ContinuationToken token) {
    return shelves.path() + "?continuationToken=" + token.encode();
  }
}
