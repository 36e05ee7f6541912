package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.FlowUse;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.connection.ConnectionRoutes;
import io.github.aepdsl.emulator.flow.connection.ConnectionStore;
import io.github.aepdsl.emulator.flow.connection.InletDoor;
import io.github.aepdsl.emulator.flow.dataflow.DataflowRoutes;
import io.github.aepdsl.emulator.flow.explore.ExploreRoutes;
import io.github.aepdsl.emulator.flow.explore.SourceTrial;
import io.github.aepdsl.emulator.flow.list.StoreRoom;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.flow.resource.ResourceRules;
import io.github.aepdsl.emulator.flow.run.RunEngine;
import io.github.aepdsl.emulator.flow.run.RunParts;
import io.github.aepdsl.emulator.flow.run.RunRoutes;
import io.github.aepdsl.emulator.flow.sourcetarget.SourceRules;
import io.github.aepdsl.emulator.flow.sourcetarget.SourceTargetRoutes;
import io.github.aepdsl.emulator.flow.sourcetarget.TargetRules;
import io.github.aepdsl.emulator.flow.spec.FlowKinds;
import io.github.aepdsl.emulator.flow.spec.SpecRoutes;
import io.github.aepdsl.emulator.inlet.InletNeighbours;
import io.github.aepdsl.emulator.inlet.MessageSink;
import io.github.aepdsl.emulator.wire.Route;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Everything of the Flow Service of one platform: its resources, its routes and its engine. */
final class FlowFamily implements AutoCloseable {

  private final Catalog catalog;
  private final FlowKinds kinds;
  private final FlowService service;
  private final Stamps stamps;
  private final FlowNeighbours neighbours;
  private final ConnectionStore connections;
  private final FlowResources sources;
  private final FlowResources targets;
  private final FlowResources flows;
  private final RunEngine engine;

  FlowFamily(
      FlowService service, StoreRoom room, Stamps stamps, FlowNeighbours neighbours, URI address) {
    this.catalog = neighbours.catalog();
    this.kinds = new FlowKinds(catalog);
    this.service = service;
    this.stamps = stamps;
    this.neighbours = neighbours;
    connections = new ConnectionStore(room, neighbours.secrets());
    sources = new FlowResources(service, room, "sourceConnections", stamps);
    targets = new FlowResources(service, room, "targetConnections", stamps);
    flows = new FlowResources(service, room, "flows", stamps);
    RunParts parts =
        new RunParts(
            connections,
            neighbours.driver(),
            sources,
            targets,
            neighbours.mappings(),
            neighbours.schemas(),
            neighbours.datasets(),
            neighbours.lake(),
            address + "/data/foundation/export");
    FlowResources runs = new FlowResources(service, room, "runs", stamps);
    engine =
        new RunEngine(
            flows, runs, parts, neighbours.clock(), room.journal("landing", RunEngine.LANDING));
  }

  /** All its routes, in the order of the documentation. */
  List<Route> routes(InletDoor inlets, BooleanSupplier testsFail) {
    FlowUse use = DataflowRoutes.use(flows);
    ResourceRules sourceRules = new SourceRules(catalog, connections);
    ResourceRules targetRules = new TargetRules(catalog, neighbours.datasets());
    ResourceRules flowRules =
        DataflowRoutes.rules(
            kinds,
            sources,
            targets,
            neighbours.datasets(),
            neighbours.mappings(),
            neighbours.clock());
    return Stream.of(
            ConnectionRoutes.of(
                service,
                connections,
                stamps,
                catalog,
                inlets,
                use,
                new SourceTrial(neighbours.driver()),
                testsFail),
            ExploreRoutes.of(service, connections::get, neighbours.driver()),
            SpecRoutes.of(service, catalog),
            SourceTargetRoutes.of(service, sources, sourceRules, use),
            SourceTargetRoutes.of(service, targets, targetRules, use),
            SpecRoutes.of(service, kinds),
            DataflowRoutes.of(service, flows, flowRules),
            RunRoutes.of(service, flows, kinds, engine))
        .flatMap(List::stream)
        .toList();
  }

  /** Opens the inlets of kept connections, and goes on with the runs. */
  void reopen(InletDoor inlets) {
    connections.reopen(inlets);
    engine.resume();
  }

  /** Has messages of inlets land, soon. */
  MessageSink sink() {
    return new StreamingFlows(flows, engine);
  }

  /** What inlets ask of schemas, datasets and dataflows. */
  InletNeighbours inletNeighbours() {
    return new InletKnowledge(connections, neighbours.schemas(), neighbours.datasets(), flows);
  }

  /** Changes the state while nothing runs. */
  void atRest(Runnable change) {
    engine.atRest(change);
  }

  /** Ends runs that are under way. */
  @Override
  public void close() {
    engine.close();
  }
}
