package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.Catalog;
import java.net.URI;

/** All state of one platform; {@link RouteTable} hands each route its part. */
final class World {

  private final LocalPlatformOptions options;
  private final Ids ids;
  private final Tokens tokens;
  private final Sandboxes sandboxes;
  private final FlowSurface flowSurface;
  private final ConnectionStore connections;
  private final Inlets inlets;
  private final Catalog catalog = Catalog.load();
  private final ConnectionSpecs specs = new ConnectionSpecs(catalog);
  private final Faults faults = new Faults();
  private final ConnectionFactory connectionFactory;

  World(LocalPlatformOptions options, URI address) {
    this.options = options;
    ids = new Ids(options.seed());
    tokens = new Tokens(options.clock(), ids);
    sandboxes = new Sandboxes(options.sandboxes(), options.strictSandboxHeader(), ids);
    flowSurface = new FlowSurface(new Gateway(tokens), sandboxes);
    inlets = new Inlets(options.clock(), ids);
    connections = new ConnectionStore(sandboxes, inlets);
    connectionFactory = new ConnectionFactory(options.clock(), ids, address);
  }

  LocalPlatformOptions options() {
    return options;
  }

  Ids ids() {
    return ids;
  }

  Tokens tokens() {
    return tokens;
  }

  FlowSurface flowSurface() {
    return flowSurface;
  }

  ConnectionStore connections() {
    return connections;
  }

  Inlets inlets() {
    return inlets;
  }

  Catalog catalog() {
    return catalog;
  }

  ConnectionSpecs specs() {
    return specs;
  }

  Faults faults() {
    return faults;
  }

  ConnectionFactory connectionFactory() {
    return connectionFactory;
  }
}
