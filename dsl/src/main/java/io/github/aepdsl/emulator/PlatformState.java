package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.fault.FaultInterceptor;
import io.github.aepdsl.emulator.fault.Faults;
import io.github.aepdsl.emulator.fault.StagedMessages;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.connection.ConnectionSecrets;
import io.github.aepdsl.emulator.flow.explore.SourceDriver;
import io.github.aepdsl.emulator.flow.list.StoreRoom;
import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.Sandboxes;
import io.github.aepdsl.emulator.ims.ImsRoutes;
import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.inlet.InletRoutes;
import io.github.aepdsl.emulator.inlet.OpenInlets;
import io.github.aepdsl.emulator.lake.Lake;
import io.github.aepdsl.emulator.live.LiveDriver;
import io.github.aepdsl.emulator.live.SampleDriver;
import io.github.aepdsl.emulator.live.SwitchedDriver;
import io.github.aepdsl.emulator.registry.access.AccessRoutes;
import io.github.aepdsl.emulator.registry.dataset.DatasetRoutes;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.mapping.DataPrepRoutes;
import io.github.aepdsl.emulator.registry.mapping.MappingSetStore;
import io.github.aepdsl.emulator.registry.schema.RegistryRoutes;
import io.github.aepdsl.emulator.registry.schema.RegistryService;
import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import io.github.aepdsl.emulator.sandbox.SandboxRoutes;
import io.github.aepdsl.emulator.server.Application;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Dispatcher;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.RouteTable;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** All state of one platform, and its routes, each with the part of the state that it needs. */
final class PlatformState implements Application, AutoCloseable {

  private final StateStore store;
  private final SchemaStore schemas;
  private final DatasetStore datasets;
  private final Lake lake;
  private final Ids ids;
  private final Ids requestIds;
  private final IssuedTokens tokens;
  private final OpenInlets inlets;
  private final MappingSetStore mappingSets;
  private final FlowFamily flow;
  private final List<Route> routes;
  private final Faults faults;
  private final Dispatcher dispatcher;

  /**
   * State with what was kept, if it is kept.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when the folder cannot be had
   */
  static PlatformState of(LocalPlatformOptions options, URI address, BooleanSupplier live) {
    StateStore store = options.state().map(StateStore::in).orElseGet(StateStore::inMemory);
    try {
      return new PlatformState(store, options, address, live);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private PlatformState(
      StateStore store, LocalPlatformOptions options, URI address, BooleanSupplier live) {
    this.store = store;
    AtomicBoolean testsFail = new AtomicBoolean();
    StagedMessages messages = new StagedMessages();
    ids = new Ids(seed(options));
    requestIds = new Ids(other(seed(options))); // how often somebody asks changes no other id
    tokens = new IssuedTokens(options.clock(), ids);
    inlets = new OpenInlets(store, options.clock(), ids, address, options.inlets());
    schemas = new SchemaStore(store);
    datasets = new DatasetStore(store, schemas, options.clock());
    lake = new Lake(store, options.clock(), ids);
    mappingSets = new MappingSetStore(store, schemas::resolved, options.clock(), ids);
    Sandboxes sandboxes =
        new Sandboxes(
            options.sandboxes(),
            options.strictSandboxHeader(),
            name -> store.remembered("sandbox " + name, ids::uuid));
    Gateway gateway = new Gateway(tokens, sandboxes);
    ConnectionSecrets secrets = new ConnectionSecrets(LiveDriver::reaches);
    store.add(secrets);
    flow = flow(options, address, gateway, secrets, live);
    StreamingInlets door = new StreamingInlets(inlets);
    flow.reopen(door);
    inlets.passOn(flow.sink());
    inlets.ask(flow.inletNeighbours());
    routes =
        Stream.of(
                ImsRoutes.of(tokens),
                flow.routes(door, testsFail::get),
                registryRoutes(options, address, gateway),
                DataPrepRoutes.of(gateway, address, mappingSets),
                SandboxRoutes.of(gateway, address, sandboxes, options.clock()),
                InletRoutes.of(inlets, tokens, messages::next))
            .flatMap(List::stream)
            .toList();
    List<String> names = routes.stream().map(Route::name).toList();
    faults = new Faults(names, tokens::expireAll, testsFail, messages, options.seed());
    dispatcher = dispatcher(routes, faults);
  }

  private static Dispatcher dispatcher(List<Route> routes, Faults faults) {
    return new Dispatcher(
        new RouteTable(routes), List.of(new FaultInterceptor(faults, Sleeper.THREAD)));
  }

  /** Ids of one start are not those of another. */
  private OptionalLong seed(LocalPlatformOptions options) {
    return options.seed().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(options.seed().getAsLong() + store.startsBefore());
  }

  private static OptionalLong other(OptionalLong seed) {
    return seed.isEmpty() ? seed : OptionalLong.of(~seed.getAsLong());
  }

  private FlowFamily flow(
      LocalPlatformOptions options,
      URI address,
      Gateway gateway,
      ConnectionSecrets secrets,
      BooleanSupplier live) {
    Catalog catalog = Catalog.load();
    SourceDriver driver =
        new SwitchedDriver(
            new SampleDriver(catalog),
            new LiveDriver(catalog, secrets::find, DatabaseDrivers.shelf(options.drivers())),
            live);
    Clock clock = options.clock();
    return new FlowFamily(
        new FlowService(gateway, address),
        new StoreRoom(store),
        new Stamps(clock, ids, store.startsBefore()),
        new FlowNeighbours(catalog, datasets, schemas, mappingSets, lake, driver, secrets, clock),
        address);
  }

  private List<Route> registryRoutes(LocalPlatformOptions options, URI address, Gateway gateway) {
    Clock clock = options.clock();
    RegistryService registry = new RegistryService(gateway, address, clock);
    return Stream.of(
            RegistryRoutes.of(registry, schemas, ids),
            DatasetRoutes.of(gateway, address, datasets, lake::remove, clock, ids),
            AccessRoutes.of(gateway, address, lake, datasets))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String requestId() {
    return requestIds.uuid();
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
    flow.atRest(store::clear);
    faults.clear();
  }

  /** Remembers everything but tokens and faults; running the result brings it back. */
  Runnable capture() {
    Runnable back = store.capture();
    return () -> flow.atRest(back);
  }

  /** Ends what goes on beside the answering of requests, and lets go of the folder. */
  @Override
  public void close() {
    flow.close();
    store.close();
  }
}
