package io.github.aepdsl.internal.http;

import java.util.Map;
import java.util.Optional;

/** What to try next, by Adobe's code where it says more than the status, else by status. */
final class Hints {

  private static final String CREDENTIALS = "check the profile's client-id and client-secret";
  private static final String SANDBOX =
      "check the sandbox name, and that these credentials may use it";

  private static final Map<String, String> BY_CODE =
      Map.ofEntries(
          Map.entry("403000", "set the profile's client-id, it is the API key too"),
          Map.entry("403003", "check the profile's client-id, it is the API key too"),
          Map.entry("400003", "set the profile's org-id (…@AdobeOrg)"),
          Map.entry("403025", "check the profile's org-id: the token belongs to another"),
          Map.entry("403027", "check the profile's org-id and that it has Experience Platform"),
          Map.entry("invalid_client", CREDENTIALS),
          Map.entry("invalid_scope", "check the profile's scopes: comma separated, as granted"),
          Map.entry("FLOW-1411-400", "take an id that aep().connections() lists"),
          Map.entry("FLOW-1413-400", "check the connection spec id"),
          Map.entry("FLOW-1415-400", "check the name of the auth spec"),
          Map.entry("FLOW-1418-400", "delete the dataflows that use it, then repeat"),
          Map.entry("FLOW-1447-400", "delete the dataflows that use it, then repeat"),
          Map.entry("FLOW-2100-404", SANDBOX),
          Map.entry("FLOW-2101-404", SANDBOX),
          Map.entry("FLOW-2103-404", SANDBOX),
          Map.entry("FLOW-2105-400", SANDBOX));

  private static final Map<Integer, String> BY_STATUS =
      Map.of(
          400, "compare what was asked for with Adobe's page",
          401, "check the credentials and the org-id of the profile",
          403, "ask for the permission in Adobe Admin Console, or check the profile's org-id",
          404, "look for it with aep().connections(); it may be deleted or in another sandbox",
          412, "refresh() it, then repeat",
          413, "send less at once: 1 MB is the limit",
          429, "wait a little, then repeat");

  private Hints() {}

  static String of(Call call, int status, Optional<String> code) {
    return code.map(BY_CODE::get)
        .orElseGet(() -> status == 400 ? refusedBody(call) : byStatus(status));
  }

  private static String refusedBody(Call call) {
    if (call.path().startsWith("/collection/")) {
      return "check the message's header (schemaRef, imsOrgId) and body (xdmMeta, xdmEntity)";
    }
    return call.method().equals("POST") && call.path().equals("/connections")
        ? "compare draft.json() with the connector's page"
        : byStatus(400);
  }

  private static String byStatus(int status) {
    String unknown =
        status >= 500
            ? "repeat it later; the trouble is on the service's side"
            : "check the addresses of the profile: this is no answer of the service";
    return BY_STATUS.getOrDefault(status, unknown);
  }
}
