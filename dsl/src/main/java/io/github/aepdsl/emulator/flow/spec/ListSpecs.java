package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.list.FilterFields;
import io.github.aepdsl.emulator.flow.list.FilterParser;
import io.github.aepdsl.emulator.flow.list.PropertyFilter;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /connectionSpecs: all at once, without links; filters only. */
final class ListSpecs implements FlowHandler {

  private static final FilterParser FILTERS =
      new FilterParser(
          new FilterFields(
              Set.of("id", "name", "providerId", "version", "authSpec", "sourceSpec", "attributes"),
              Set.of(),
              "attributes."));

  private final SpecList specs;

  ListSpecs(SpecList specs) {
    this.specs = specs;
  }

  @Override
  public Response answer(FlowCall call) {
    List<PropertyFilter> filters =
        call.request().query().all("property").stream().map(FILTERS::parse).toList();
    ObjectNode body = Trees.object();
    ArrayNode items = body.putArray("items");
    specs.all().stream()
        .filter(spec -> filters.stream().allMatch(filter -> filter.matches(spec)))
        .forEach(items::add);
    return Response.json(200, body);
  }
}
