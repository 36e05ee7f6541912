package io.github.aepdsl.emulator;

import java.util.Optional;
import java.util.Set;

/** The Flow Service behind Adobe's gateway. */
final class FlowSurface implements Surface {

  static final String BASE = "/data/foundation/flowservice";

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final Gateway gateway;
  private final Sandboxes sandboxes;

  FlowSurface(Gateway gateway, Sandboxes sandboxes) {
    this.gateway = gateway;
    this.sandboxes = sandboxes;
  }

  @Override
  public String base() {
    return BASE;
  }

  @Override
  public void check(Request request) {
    gateway.check(request);
  }

  @Override
  public Call admit(Request request, Match match) {
    checkBody(request);
    Sandbox sandbox = sandboxes.of(request);
    checkParameters(request, match.route());
    return new Call(request, match.variable(), sandbox);
  }

  private static void checkBody(Request request) {
    if (request.truncated()) {
      throw new Refusal(
          Problems.plain(413, "PayloadTooLargeError", "The body is larger than 1 MB"));
    }
    boolean hasBody = WITH_BODY.contains(request.method()) && request.body().length > 0;
    if (hasBody && !request.hasContentType("application/json")) {
      throw new Refusal(
          Problems.plain(400, "BadRequestError", "A valid content-type must be specified"));
    }
  }

  private static void checkParameters(Request request, Route route) {
    Optional<String> unknown =
        request.query().names().stream()
            .filter(name -> !route.parameters().contains(name))
            .findFirst();
    if (unknown.isPresent()) {
      String detail = "The query parameter '%s' is not known here.".formatted(unknown.get());
      throw new FlowError(FlowCode.UNKNOWN_PARAMETER, detail).refusal();
    }
  }

  @Override
  public Reply failure(int status, String requestId) {
    return switch (status) {
      case 401 -> GatewayError.TOKEN_INVALID.reply();
      case 403 -> failure(FlowCode.FORBIDDEN, "The caller lacks a permission.", requestId);
      case 429 -> GatewayError.TOO_MANY_REQUESTS.reply();
      case 500 -> failure(FlowCode.INTERNAL, "An internal error occurred.", requestId);
      case 503 -> failure(FlowCode.UNAVAILABLE, "The service is unavailable.", requestId);
      case 504 -> failure(FlowCode.TIMEOUT, "The gateway timed out.", requestId);
      default -> gatewayFailure(status);
    };
  }

  private static Reply failure(FlowCode code, String detail, String requestId) {
    return new FlowError(code, detail).reply(requestId);
  }

  private static Reply gatewayFailure(int status) {
    return GatewayError.reply(status + "000", "The gateway answered " + status);
  }
}
