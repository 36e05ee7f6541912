package io.github.aepdsl.emulator.flow.connection;

import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.store.Rewindable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of connections as they were sent, secrets among them. In memory only: no file has
 * them, and no answer shows them. Safe for use by several threads.
 */
public final class ConnectionSecrets implements Rewindable {

  private final Predicate<Connector> needed;
  private final Map<String, ObjectNode> byId = new ConcurrentHashMap<>();

  /** Those of connections to sources that somebody logs in to. */
  public ConnectionSecrets(Predicate<Connector> needed) {
    this.needed = needed;
  }

  /** All parameters of a connection; empty when it was made before the platform was started. */
  public Optional<ObjectNode> find(String connectionId) {
    return Optional.ofNullable(byId.get(connectionId));
  }

  void keep(String connectionId, CreateBody sent) {
    JsonNode params = sent.json().path("auth").path("params");
    if (needed.test(sent.connector()) && params.isObject()) {
      byId.put(connectionId, params.asObject());
    }
  }

  void forget(String connectionId) {
    byId.remove(connectionId);
  }

  @Override
  public Runnable capture() {
    Map<String, ObjectNode> then = Map.copyOf(byId);
    return () -> {
      byId.keySet().retainAll(then.keySet());
      byId.putAll(then);
    };
  }

  @Override
  public void clear() {
    byId.clear();
  }

  /** How many there are, and nothing of them. */
  @Override
  public String toString() {
    return byId.size() + " connections with secrets";
  }
}
