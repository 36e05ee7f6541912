package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.FilterFields;
import io.github.aepdsl.emulator.flow.list.FilterParser;
import io.github.aepdsl.emulator.flow.list.ListRequest;
import io.github.aepdsl.emulator.flow.list.SearchBody;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * GET /connectionSpecs and /flowSpecs: all at once, without links; filters only. A search takes the
 * same from a body.
 */
final class ListSpecs implements FlowHandler {

  private static final FilterParser FILTERS =
      new FilterParser(
          new FilterFields(
              Set.of(
                  "id",
                  "name",
                  "providerId",
                  "version",
                  "authSpec",
                  "sourceSpec",
                  "exploreSpec",
                  "attributes",
                  "sourceConnectionSpecIds",
                  "targetConnectionSpecIds",
                  "transformationSpecs"),
              Set.of(),
              "attributes."));

  private final SpecShelf specs;

  ListSpecs(SpecShelf specs) {
    this.specs = specs;
  }

  @Override
  public Response answer(FlowCall call) {
    return Response.json(200, items(found(ListRequest.of(call.request().query(), FILTERS))));
  }

  /** POST /flowSpecs/search: as many as asked for, with the fields asked for, or their number. */
  Response search(FlowCall call) {
    SearchBody body = SearchBody.of(call.request());
    Query query = body.query();
    ListRequest wanted = ListRequest.of(query, FILTERS);
    List<ObjectNode> found = found(wanted);
    if (wanted.counts()) {
      return Response.json(200, Trees.object().put("count", found.size()));
    }
    int limit = query.first("limit").isPresent() ? wanted.limit() : found.size();
    return Response.json(
        200,
        items(found.stream().limit(limit).map(ObjectNode::deepCopy).map(body::projected).toList()));
  }

  private List<ObjectNode> found(ListRequest wanted) {
    return specs.all().stream()
        .filter(spec -> wanted.filters().stream().allMatch(filter -> filter.matches(spec)))
        .toList();
  }

  private static ObjectNode items(List<ObjectNode> found) {
    ObjectNode body = Trees.object();
    ArrayNode items = body.putArray("items");
    found.forEach(items::add);
    return body;
  }
}
