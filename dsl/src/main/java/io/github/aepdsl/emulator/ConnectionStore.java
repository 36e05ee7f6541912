package io.github.aepdsl.emulator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** All connections, a shelf for each sandbox, and their inlets. Safe for use by several threads. */
final class ConnectionStore {

  private static final String TYPE = "connections";
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();
  private final Sandboxes sandboxes;
  private final Inlets inlets;

  ConnectionStore(Sandboxes sandboxes, Inlets inlets) {
    this.sandboxes = sandboxes;
    this.inlets = inlets;
    clear();
  }

  void clear() {
    inlets.clear();
    sandboxes.all().forEach(sandbox -> shelves.put(sandbox.name(), new Shelf()));
  }

  Shelf shelf(Sandbox sandbox) {
    return shelves.get(sandbox.name());
  }

  void add(StoredConnection connection) {
    inlets.open(connection);
    shelf(connection.sandbox()).add(connection);
  }

  /** The connection that the path names. */
  StoredConnection get(Call call) {
    String id = idOf(call);
    return shelf(call.sandbox()).find(id).orElseThrow(() -> notFound(id));
  }

  void delete(Call call) {
    String id = idOf(call);
    inlets.close(shelf(call.sandbox()).remove(id).orElseThrow(() -> notFound(id)));
  }

  private static Refusal notFound(String id) {
    return FlowError.notFound(TYPE, id).refusal();
  }

  private static String idOf(Call call) {
    if (!UUID.matcher(call.variable()).matches()) {
      throw new FlowError(FlowCode.NO_ENTITY_ID, "The path holds no usable entity ID.").refusal();
    }
    return call.variable();
  }
}
