package io.github.aepdsl.emulator.ims;

import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** POST /ims/token/v2 and v3: OAuth server-to-server, parameters in the body or the query. */
final class IssueToken implements Handler {

  private static final Set<String> GRANTED = Set.of(Account.SCOPES.split(","));

  private final IssuedTokens tokens;

  IssueToken(IssuedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Response answer(Request request, PathVariables path) {
    Form form = Form.of(request);
    if (!form.is("client_id", Account.CLIENT_ID)) {
      return invalidClient("client_id");
    }
    if (!form.is("client_secret", Account.CLIENT_SECRET)) {
      return invalidClient("client_secret");
    }
    if (!form.is("grant_type", "client_credentials")) {
      return ImsSurface.error(400, "unsupported_grant_type", "grant_type: client_credentials");
    }
    return form.get("scope")
        .filter(IssueToken::isGranted)
        .map(this::issued)
        .orElseGet(
            () ->
                ImsSurface.error(
                    400, "invalid_scope", "scope: with commas, some of " + Account.SCOPES));
  }

  private static boolean isGranted(String scopes) {
    return GRANTED.containsAll(List.of(scopes.split(",", -1)));
  }

  private Response issued(String scope) {
    return Response.json(
        200,
        Trees.object()
            .put("access_token", tokens.issue(scope))
            .put("token_type", "bearer")
            .put("expires_in", IssuedTokens.LIFETIME.toSeconds()));
  }

  private static Response invalidClient(String parameter) {
    return ImsSurface.error(400, "invalid_client", "invalid " + parameter + " parameter");
  }

  private record Form(Query body, Query query) {

    static Form of(Request request) {
      String text = new String(request.body(), StandardCharsets.UTF_8);
      return new Form(Query.parse(text.strip()), request.query());
    }

    Optional<String> get(String name) {
      return body.first(name).or(() -> query.first(name));
    }

    boolean is(String name, String expected) {
      return get(name).filter(expected::equals).isPresent();
    }
  }
}
