package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.Route;
import java.util.List;
import java.util.Set;

/**
 * What the inlets answer to senders of messages. They stand outside of the gateway, so these routes
 * ask for no api key and no sandbox. Handlers stay in this package.
 */
public final class InletRoutes {

  private InletRoutes() {}

  /** Routes over these inlets; a bad token is answered with the status given. */
  public static List<Route> of(OpenInlets inlets, IssuedTokens tokens, int badTokenStatus) {
    Handler collect = new CollectMessage(inlets, new InletAuthorization(tokens, badTokenStatus));
    Set<String> none = Set.of();
    return List.of(
        new Route(new InletSurface(), "POST", "/{inletId}", "take one message", none, collect));
  }
}
