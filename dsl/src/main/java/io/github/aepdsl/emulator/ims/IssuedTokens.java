package io.github.aepdsl.emulator.ims;

import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** The access tokens in force. Safe for use by several threads. */
public final class IssuedTokens {

  static final Duration LIFETIME = Duration.ofSeconds(86399);

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Map<String, Long> expiries = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Ids ids;

  /** No tokens yet; they expire by this clock. */
  public IssuedTokens(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** A new token that looks like a JWT, as IMS tokens do; nobody should rely on what it says. */
  public String issue(String scope) {
    long now = clock.millis();
    String token =
        String.join(
            ".", part(header()), part(claims(scope, now)), BASE64.encodeToString(ids.bytes(64)));
    expiries.values().removeIf(expiry -> expiry <= now);
    expiries.put(token, now + LIFETIME.toMillis());
    return token;
  }

  /** Whether a token was issued and is in force. */
  public boolean isValid(String token) {
    Long expiry = expiries.get(token);
    return expiry != null && clock.millis() < expiry;
  }

  /** Makes every token issued so far invalid. */
  public void expireAll() {
    expiries.clear();
  }

  private static ObjectNode header() {
    return Trees.object().put("alg", "RS256").put("kid", "local").put("typ", "JWT");
  }

  private ObjectNode claims(String scope, long now) {
    return Trees.object()
        .put("id", ids.uuid())
        .put("type", "access_token")
        .put("client_id", Account.CLIENT_ID)
        .put("created_at", Long.toString(now))
        .put("expires_in", Long.toString(LIFETIME.toMillis()))
        .put("scope", scope);
  }

  private static String part(ObjectNode claims) {
    return BASE64.encodeToString(Trees.bytes(claims));
  }
}
