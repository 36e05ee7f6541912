package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Request;

/**
 * A request that passed the gateway and what all services check. Immutable.
 *
 * @param path what stands for the variables of the route
 * @param sandbox where the call takes place
 */
public record ServiceCall(Request request, PathVariables path, SandboxEntry sandbox) {

  /** What the path holds for its variable <code>{id}</code>. */
  public String id() {
    return path.get("id");
  }
}
