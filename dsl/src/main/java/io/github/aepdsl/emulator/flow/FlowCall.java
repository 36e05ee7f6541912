package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Request;

/**
 * A request that passed the gateway and the checks of every Flow Service route. Immutable.
 *
 * @param path what stands for the variables of the route
 * @param sandbox where the call takes place
 */
public record FlowCall(Request request, PathVariables path, SandboxEntry sandbox) {

  /** What the path holds for its variable <code>{id}</code>. */
  public String id() {
    return path.get("id");
  }
}
