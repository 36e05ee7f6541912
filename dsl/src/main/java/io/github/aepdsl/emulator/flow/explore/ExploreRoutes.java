package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowHandler;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operations that look into the source of a base connection: explore and configs, and the same
 * of a connection spec. Handlers stay in this package.
 */
public final class ExploreRoutes {

  private ExploreRoutes() {}

  /**
   * Routes over what this driver opens.
   *
   * @param connections the connection that a call's path names, as GET shows it
   */
  public static List<Route> of(
      FlowService flow, Function<FlowCall, ObjectNode> connections, SourceDriver driver) {
    Set<String> parameters = ExploreRequest.PARAMETERS;
    String one = "/connections/{id}";
    String spec = "/connectionSpecs/{id}";
    return List.of(
        flow.route(
            "GET",
            one + "/explore",
            "what the source holds",
            parameters,
            toldData(driver, new ExploreConnection(connections, driver))),
        flow.route(
            "GET",
            one + "/configs",
            "the columns of a table, in short",
            Set.of("object"),
            toldData(driver, new ConnectionConfigs(connections, driver))),
        flow.route(
            "GET",
            spec + "/explore",
            "refused: without a connection",
            parameters,
            new RefuseWithoutConnection()),
        flow.route(
            "GET",
            spec + "/configs",
            "refused: without a connection",
            Set.of("object"),
            new RefuseWithoutConnection()));
  }

  /** Adobe's service has no such header: whoever sees it knows what he looks at. */
  private static FlowHandler toldData(SourceDriver driver, FlowHandler handler) {
    return call ->
        handler.answer(call).with("x-aep-local-data", driver.isLive() ? "live" : "sample");
  }
}
