package io.github.aepdsl.emulator.flow.connection;

import tools.jackson.databind.JsonNode;

/**
 * What streaming connections need of the inlets: one opens and closes with each of them. Who puts
 * the platform together leads it to the inlets, so that neither package knows the other.
 */
public interface InletDoor {

  /** An inlet's id for a connection about to be made. */
  String newId();

  /** The address at which an inlet takes messages. */
  String url(String inletId);

  /** Begins to take messages, or goes on under other terms. */
  void open(String inletId, String dataType, boolean authenticated);

  /** The same on the terms that a connection's parameters hold. */
  default void open(String inletId, JsonNode params) {
    open(
        inletId,
        params.path("dataType").asString(""),
        params.path("authenticationRequired").asBoolean(false));
  }

  /** Takes no more. */
  void close(String inletId);
}
