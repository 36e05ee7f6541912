package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;

/**
 * The operations on connection specs, which only read: the catalog says what there is. The only way
 * in for other packages; handlers stay in this one.
 */
public final class SpecRoutes {

  private SpecRoutes() {}

  /** Routes over the connectors of this catalog. */
  public static List<Route> of(FlowService flow, Catalog catalog) {
    SpecList specs = new SpecList(catalog);
    Set<String> filter = Set.of("property");
    Set<String> none = Set.of();
    String all = "/" + SpecList.KIND;
    String one = all + "/{id}";
    return List.of(
        flow.route("GET", all, "every connector known", filter, new ListSpecs(specs)),
        flow.route("GET", one, "one, in an `items` list", none, new GetSpec(specs)));
  }
}
