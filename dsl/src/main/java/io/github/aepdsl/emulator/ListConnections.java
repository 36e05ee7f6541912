package io.github.aepdsl.emulator;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /connections: a page of them, or with count=true their number. */
final class ListConnections implements Handler {

  private final ConnectionStore store;

  ListConnections(ConnectionStore store) {
    this.store = store;
  }

  @Override
  public Reply answer(Call call) {
    ListQuery query = ListQuery.of(call.request().query());
    Selection selection = new Selection(store.shelf(call.sandbox()), query);
    return Reply.json(
        200,
        query.counts() ? Json.object().put("count", selection.count()) : page(query, selection));
  }

  private static ObjectNode page(ListQuery query, Selection selection) {
    // One more than asked for tells whether there is a next page.
    List<StoredConnection> found = selection.first(query.limit() + 1);
    List<StoredConnection> shown = found.subList(0, Math.min(found.size(), query.limit()));
    ObjectNode body = Json.object();
    ArrayNode items = body.putArray("items");
    shown.forEach(connection -> items.add(connection.json()));
    ObjectNode links = body.putObject("_links");
    if (found.size() > shown.size()) {
      Position last = query.order().position(shown.get(shown.size() - 1));
      String token = ContinuationToken.encode(query, last);
      links.putObject("next").put("href", "/connections?continuationToken=" + token);
    }
    return body;
  }
}
