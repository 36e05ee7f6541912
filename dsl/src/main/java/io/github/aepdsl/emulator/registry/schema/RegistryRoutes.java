package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The operations of the Schema Registry. The only way in for other packages besides {@link
 * SchemaStore}; handlers, one class for each operation, stay in this one.
 */
public final class RegistryRoutes {

  private static final Set<String> NONE = Set.of();

  private final RegistryService registry;
  private final SchemaStore store;
  private final XdmMaker maker;
  private final List<Route> routes = new ArrayList<>();

  private RegistryRoutes(RegistryService registry, SchemaStore store, Ids ids) {
    this.registry = registry;
    this.store = store;
    this.maker = new XdmMaker(registry.clock(), ids);
  }

  /** Routes over these schemas. */
  public static List<Route> of(RegistryService registry, SchemaStore store, Ids ids) {
    RegistryRoutes made = new RegistryRoutes(registry, store, ids);
    made.add("GET", "/stats", "the tenant's id, and counts", new GetStats(store));
    made.addKind(XdmKind.SCHEMAS, "schemas");
    made.addKind(XdmKind.FIELD_GROUPS, "fieldgroups");
    made.addKind(XdmKind.FIELD_GROUPS, "mixins");
    made.addKind(XdmKind.CLASSES, "classes");
    made.addKind(XdmKind.DATA_TYPES, "datatypes");
    made.addReading("/global/behaviors", XdmKind.BEHAVIORS, true);
    made.add("GET", "/tenant/unions", "list", new ListUnions(store));
    made.add("GET", "/tenant/unions/{id}", "one", new GetXdmResource(store, XdmKind.UNIONS));
    made.addDescriptors("/tenant/descriptors");
    made.add("GET", "/rpc/sampledata/{id}", "a row with placeholders", new SampleData(store));
    return List.copyOf(made.routes);
  }

  private void addKind(XdmKind kind, String path) {
    String all = "/tenant/" + path;
    String one = all + "/{id}";
    ServiceHandler change = new ChangeXdmResource(store, maker, kind);
    addReading("/global/" + path, kind, true);
    addReading(all, kind, false);
    add("POST", all, "create", new CreateXdmResource(store, maker, kind));
    add("PUT", one, "replace", change);
    add("PATCH", one, "change by JSON Patch", change);
    add("DELETE", one, "delete, unless it is used", new DeleteXdmResource(store, kind));
  }

  private void addReading(String all, XdmKind kind, boolean global) {
    ServiceHandler list = new ListXdmResources(registry, store, kind, global);
    routes.add(registry.route("GET", all, "list", RegistryPage.PARAMETERS, list));
    add("GET", all + "/{id}", "one", new GetXdmResource(store, kind));
  }

  private void addDescriptors(String all) {
    String one = all + "/{id}";
    ServiceHandler write = new WriteDescriptor(store, maker);
    ServiceHandler list = new ListDescriptors(store);
    routes.add(registry.route("GET", all, "all of them", Set.of("property"), list));
    add("GET", one, "one", new GetDescriptor(store));
    add("POST", all, "describe a field", write);
    add("PUT", one, "replace", write);
    add("DELETE", one, "delete", new DeleteDescriptor(store));
  }

  private void add(String method, String path, String about, ServiceHandler handler) {
    routes.add(registry.route(method, path, about, NONE, handler));
  }
}
