package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.Surface;
import java.net.URI;
import java.util.Set;

/** The Flow Service behind Adobe's gateway. Safe for use by several threads. */
public final class FlowService implements Surface {

  /** The path before its routes. */
  public static final String BASE = "/data/foundation/flowservice";

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final Gateway gateway;
  private final Sandboxes sandboxes;
  private final URI address;

  /** The service at this address, for callers whom the gateway lets in. */
  public FlowService(Gateway gateway, Sandboxes sandboxes, URI address) {
    this.gateway = gateway;
    this.sandboxes = sandboxes;
    this.address = address;
  }

  /** A route of it; the checks that all share come before the handler. */
  public Route route(
      String method, String path, String about, Set<String> parameters, FlowHandler handler) {
    return new Route(
        this,
        method,
        path,
        about,
        parameters,
        (request, variables) -> handler.answer(admit(request, variables, parameters)));
  }

  /** The absolute address of a path below the service's, for {@code Location}. */
  public String location(String path) {
    return address + BASE + path;
  }

  @Override
  public String base() {
    return BASE;
  }

  /** Faults know a path as the service's documents write it. */
  @Override
  public String nameOf(String method, String path) {
    return method + " " + path;
  }

  @Override
  public void check(Request request) {
    gateway.check(request);
  }

  private FlowCall admit(Request request, PathVariables variables, Set<String> parameters) {
    checkBody(request);
    SandboxEntry sandbox = sandboxes.of(request);
    checkParameters(request, parameters);
    return new FlowCall(request, variables, sandbox);
  }

  private static void checkBody(Request request) {
    if (request.truncated()) {
      throw new Refusal(
          ProblemBody.of(413, "PayloadTooLargeError", "The body is larger than 1 MB"));
    }
    boolean hasBody = request.body().length > 0 && WITH_BODY.contains(request.method());
    if (hasBody && !request.hasContentType(Response.JSON_TYPE)) {
      throw new Refusal(ProblemBody.badRequest("A valid content-type must be specified"));
    }
  }

  private static void checkParameters(Request request, Set<String> known) {
    for (String name : request.query().names()) {
      if (!known.contains(name)) {
        String detail = "The query parameter '%s' is not known here.".formatted(name);
        throw new FlowError(FlowCode.UNKNOWN_PARAMETER, detail).refusal();
      }
    }
  }

  @Override
  public Response failure(int status, String requestId) {
    return switch (status) {
      case 401 -> GatewayError.TOKEN_INVALID.response();
      case 403 -> failure(FlowCode.FORBIDDEN, "The caller lacks a permission.", requestId);
      case 429 -> GatewayError.TOO_MANY_REQUESTS.response();
      case 500 -> failure(FlowCode.INTERNAL, "An internal error occurred.", requestId);
      case 503 -> failure(FlowCode.UNAVAILABLE, "The service is unavailable.", requestId);
      case 504 -> failure(FlowCode.TIMEOUT, "The gateway timed out.", requestId);
      default -> GatewayError.response(status + "000", "The gateway answered " + status);
    };
  }

  private static Response failure(FlowCode code, String detail, String requestId) {
    return new FlowError(code, detail).response(requestId);
  }
}
