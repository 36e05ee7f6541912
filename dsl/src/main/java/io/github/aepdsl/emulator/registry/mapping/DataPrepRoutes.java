package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.PlatformService;
import io.github.aepdsl.emulator.wire.Route;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The operations of Data Prep: mapping sets, their validation and preview, and the expression
 * language. Handlers, one class for each operation, stay in this package.
 */
public final class DataPrepRoutes {

  private static final Set<String> NONE = Set.of();
  private static final Set<String> KEEPING = Set.of(ValidFirst.PARAMETER);
  private static final Set<String> VERSION = Set.of("version");
  private static final String ALL = "/mappingSets";
  private static final String ONE = ALL + "/{id}";
  private static final String LINES = ONE + "/mappings";
  private static final String LANGUAGE = "/languages/el";

  private DataPrepRoutes() {}

  /** Routes over these mapping sets, for callers whom the gateway lets in. */
  public static List<Route> of(Gateway gateway, URI address, MappingSetStore sets) {
    PlatformService prep = new PlatformService(new DataPrepRules(), gateway, address);
    return Stream.of(sets(prep, sets), language(prep, sets.compiler()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Route> sets(PlatformService prep, MappingSetStore sets) {
    MappingCompiler compiler = sets.compiler();
    Set<String> listing = ListMappingSets.PARAMETERS;
    Set<String> reading = Set.of("version", ExpandedSet.PARAMETER);
    String about = "each mapping tried against the schema";
    return List.of(
        prep.route("POST", ALL, "create a mapping set", KEEPING, new CreateMappingSet(sets)),
        prep.route("GET", ALL, "list", listing, new ListMappingSets(prep, sets)),
        prep.route("POST", ALL + "/validate", about, NONE, new ValidateMappingSet(compiler)),
        prep.route("POST", ALL + "/preview", "rows mapped", NONE, new PreviewMappingSet(compiler)),
        prep.route("GET", ONE, "one, in any version", reading, new GetMappingSet(sets)),
        prep.route("PUT", ONE, "a next version", KEEPING, new ReplaceMappingSet(sets)),
        prep.route("DELETE", ONE, "delete all versions", NONE, new DeleteMappingSet(sets)),
        prep.route("GET", LINES, "its mappings", VERSION, new ListMappings(sets)),
        prep.route("GET", LINES + "/{mappingId}", "one of them", VERSION, new GetMapping(sets)));
  }

  private static List<Route> language(PlatformService prep, MappingCompiler compiler) {
    ListFunctions functions = new ListFunctions(compiler.functions());
    ValidateExpression validate = new ValidateExpression(compiler);
    return List.of(
        prep.route("GET", LANGUAGE + "/functions", "every function", NONE, functions),
        prep.route("GET", LANGUAGE + "/operators", "every operator", NONE, new ListOperators()),
        prep.route("POST", LANGUAGE + "/validate", "an expression tried", NONE, validate));
  }
}
