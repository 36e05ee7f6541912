package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;

/**
 * The operations on connection specs and flow specs. They only read: the catalog says what there
 * is, and what changes specs is for providers. The only way in for other packages beside {@link
 * FlowKinds}; handlers stay in this one.
 */
public final class SpecRoutes {

  private static final Set<String> NONE = Set.of();
  private static final Set<String> FILTER = Set.of("property");

  private SpecRoutes() {}

  /** Routes over the connectors of this catalog. */
  public static List<Route> of(FlowService flow, Catalog catalog) {
    SpecList specs = new SpecList(catalog);
    String all = "/" + specs.kind();
    String one = all + "/{id}";
    FlowHandler refused = new RefuseSpec(specs.kind());
    return List.of(
        flow.route("GET", all, "every connector known, and the data lake", FILTER, list(specs)),
        flow.route("POST", all, "refused: for providers", NONE, refused),
        flow.route("GET", one, "one, in an `items` list", NONE, new GetSpec(specs)),
        flow.route("PUT", one, "refused: for providers", NONE, refused));
  }

  /** Routes over the flow specs. */
  public static List<Route> of(FlowService flow, FlowKinds kinds) {
    ListSpecs lists = list(kinds);
    String all = "/" + kinds.kind();
    String one = all + "/{id}";
    FlowHandler refused = new RefuseSpec(kinds.kind());
    return List.of(
        flow.route("GET", all, "every flow spec", FILTER, lists),
        flow.route("POST", all, "refused: for providers", NONE, refused),
        flow.route("POST", all + "/search", "the same by a body", NONE, lists::search),
        flow.route("GET", one, "one, in an `items` list", NONE, new GetSpec(kinds)),
        flow.route("PUT", one, "refused: for providers", NONE, refused));
  }

  private static ListSpecs list(SpecShelf specs) {
    return new ListSpecs(specs);
  }
}
