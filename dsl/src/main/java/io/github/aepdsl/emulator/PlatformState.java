package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.fault.FaultInterceptor;
import io.github.aepdsl.emulator.fault.Faults;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.FlowUse;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.connection.ConnectionRoutes;
import io.github.aepdsl.emulator.flow.connection.Connections;
import io.github.aepdsl.emulator.flow.dataflow.DataflowRoutes;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.flow.list.StoreRoom;
import io.github.aepdsl.emulator.flow.resource.ResourceRules;
import io.github.aepdsl.emulator.flow.resource.Resources;
import io.github.aepdsl.emulator.flow.run.RunEngine;
import io.github.aepdsl.emulator.flow.run.RunParts;
import io.github.aepdsl.emulator.flow.run.RunRoutes;
import io.github.aepdsl.emulator.flow.sourcetarget.SourceRules;
import io.github.aepdsl.emulator.flow.sourcetarget.SourceTargetRoutes;
import io.github.aepdsl.emulator.flow.sourcetarget.TargetRules;
import io.github.aepdsl.emulator.flow.spec.FlowKinds;
import io.github.aepdsl.emulator.flow.spec.SpecRoutes;
import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.Sandboxes;
import io.github.aepdsl.emulator.ims.ImsRoutes;
import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.inlet.InletRoutes;
import io.github.aepdsl.emulator.inlet.OpenInlets;
import io.github.aepdsl.emulator.lake.Lake;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.mapping.MappingSetStore;
import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import io.github.aepdsl.emulator.server.Application;
import io.github.aepdsl.emulator.wire.Dispatcher;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.RouteTable;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** All state of one platform, and its routes, each with the part of the state that it needs. */
final class PlatformState implements Application, AutoCloseable {

  private final StoreRoom room = new StoreRoom();
  private final Ids ids;
  private final IssuedTokens tokens;
  private final OpenInlets inlets;
  private final List<Route> routes;
  private RunEngine engine;
  private final Faults faults;
  private final Dispatcher dispatcher;

  PlatformState(LocalPlatformOptions options, URI address) {
    AtomicBoolean testsFail = new AtomicBoolean();
    ids = new Ids(options.seed());
    tokens = new IssuedTokens(options.clock(), ids);
    inlets = new OpenInlets(options.clock(), ids, address);
    routes =
        Stream.of(
                ImsRoutes.of(tokens),
                flowRoutes(options, address, testsFail),
                InletRoutes.of(inlets, tokens, options.inletAuthFailureCode()))
            .flatMap(List::stream)
            .toList();
    faults =
        new Faults(
            routes.stream().map(Route::name).toList(),
            tokens::expireAll,
            testsFail,
            options.seed());
    dispatcher =
        new Dispatcher(
            new RouteTable(routes), List.of(new FaultInterceptor(faults, Sleeper.THREAD)));
  }

  private List<Route> flowRoutes(
      LocalPlatformOptions options, URI address, AtomicBoolean testsFail) {
    Catalog catalog = Catalog.load();
    Sandboxes sandboxes = new Sandboxes(options.sandboxes(), options.strictSandboxHeader(), ids);
    FlowService flow = new FlowService(new Gateway(tokens, sandboxes), address);
    Stamps stamps = new Stamps(options.clock(), ids);
    StreamingInlets door = new StreamingInlets(inlets);
    Connections connections = new Connections(room);
    FlowKinds kinds = new FlowKinds(catalog);
    Resources sources = new Resources(flow, room, "sourceConnections", stamps);
    Resources targets = new Resources(flow, room, "targetConnections", stamps);
    Resources flows = new Resources(flow, room, "flows", stamps);
    FlowUse use = DataflowRoutes.use(flows);
    DatasetStore datasets = new DatasetStore();
    MappingSetStore mappings = new MappingSetStore();
    Resources runs = new Resources(flow, room, "runs", stamps);
    RunParts parts =
        new RunParts(
            connections,
            connection -> {
              throw new SourceTrouble(TroubleKind.NOT_EXPLORABLE, "Nothing is there.");
            },
            sources,
            targets,
            mappings,
            new SchemaStore(),
            datasets,
            new Lake(options.clock(), ids),
            address + "/data/foundation/export");
    engine = new RunEngine(flows, runs, parts, options.clock());
    ResourceRules flowRules =
        DataflowRoutes.rules(kinds, sources, targets, datasets, mappings, options.clock());
    return Stream.of(
            ConnectionRoutes.of(flow, connections, stamps, catalog, door, use, testsFail::get),
            SpecRoutes.of(flow, catalog),
            SpecRoutes.of(flow, kinds),
            SourceTargetRoutes.of(flow, sources, new SourceRules(catalog, connections), use),
            SourceTargetRoutes.of(flow, targets, new TargetRules(catalog, datasets), use),
            DataflowRoutes.of(flow, flows, flowRules),
            RunRoutes.of(flow, flows, kinds, engine))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String requestId() {
    return ids.uuid();
  }

  @Override
  public Outcome answer(Request request) {
    return dispatcher.answer(request);
  }

  /** Every route, in the order of the documentation. */
  List<Route> routes() {
    return routes;
  }

  IssuedTokens tokens() {
    return tokens;
  }

  OpenInlets inlets() {
    return inlets;
  }

  Faults faults() {
    return faults;
  }

  /** Forgets everything but tokens. */
  void reset() {
    room.clear();
    inlets.clear();
    faults.clear();
  }

  /** Ends what goes on beside the answering of requests. */
  @Override
  public void close() {
    engine.close();
  }
}
