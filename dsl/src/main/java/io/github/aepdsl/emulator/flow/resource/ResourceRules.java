package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import tools.jackson.databind.node.ObjectNode;

/** What has to be true of a resource of one kind. Called by several threads at once. */
public interface ResourceRules {

  /**
   * Checks a body, and adds to it what the service knows beside it.
   *
   * @param draft whether something may still be missing
   * @throws io.github.aepdsl.emulator.wire.Refusal when it is not in order
   */
  void complete(SandboxEntry sandbox, ObjectNode body, boolean draft);

  /** Adds to the body of a new one what needs its id. */
  default void identify(ObjectNode body, String id) {}

  /**
   * Checks a change, after {@link #complete}.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the one may not become the other
   */
  default void checkChange(ObjectNode before, ObjectNode after) {}
}
