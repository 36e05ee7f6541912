package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;

/**
 * What the inlets answer to senders of messages. They stand outside of the gateway, so these routes
 * ask for no api key and no sandbox. Handlers stay in this package.
 */
public final class InletRoutes {

  private InletRoutes() {}

  /** Routes over these inlets, at whose batches these faults strike. */
  public static List<Route> of(OpenInlets inlets, IssuedTokens tokens, MessageFaults faults) {
    InletGate gate = new InletGate(inlets, new InletAuthorization(tokens));
    Set<String> query = Set.of(NamedFlowRules.FLOW_ID);
    return List.of(
        new Route(
            new InletSurface(),
            "POST",
            "/{inletId}",
            "take one message",
            Set.of(NamedFlowRules.FLOW_ID, "syncValidation", "synchronousValidation"),
            new CollectMessage(gate)),
        new Route(
            new InletSurface(),
            "POST",
            "/batch/{inletId}",
            "take up to 1 MB of messages",
            query,
            new CollectBatch(gate, faults)));
  }
}
