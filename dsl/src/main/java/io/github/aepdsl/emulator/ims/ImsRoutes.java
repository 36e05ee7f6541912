package io.github.aepdsl.emulator.ims;

import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.Surface;
import java.util.List;
import java.util.Set;

/**
 * What the identity service answers: client credentials for a token, on the paths of both versions.
 * The only way in for other packages; handlers stay in this one.
 */
public final class ImsRoutes {

  private ImsRoutes() {}

  /** Routes that issue tokens of this kind. */
  public static List<Route> of(IssuedTokens tokens) {
    Surface ims = new ImsSurface();
    Handler issue = new IssueToken(tokens);
    Set<String> none = Set.of();
    return List.of(
        new Route(ims, "POST", "/token/v2", "an access token, older path", none, issue),
        new Route(ims, "POST", "/token/v3", "an access token", none, issue));
  }
}
