package io.github.aepdsl.emulator;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /connectionSpecs: all at once, without links; filters only. */
final class ListConnectionSpecs implements Handler {

  private static final FilterParser FILTERS = new FilterParser(Fields.SPECS);

  private final ConnectionSpecs specs;

  ListConnectionSpecs(ConnectionSpecs specs) {
    this.specs = specs;
  }

  @Override
  public Reply answer(Call call) {
    List<PropertyFilter> filters =
        call.request().query().all("property").stream().map(FILTERS::parse).toList();
    ObjectNode body = Json.object();
    ArrayNode items = body.putArray("items");
    specs.all().stream()
        .filter(spec -> filters.stream().allMatch(filter -> filter.matches(spec)))
        .forEach(items::add);
    return Reply.json(200, body);
  }
}
