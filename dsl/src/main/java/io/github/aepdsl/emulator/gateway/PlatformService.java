package io.github.aepdsl.emulator.gateway;

import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.emulator.wire.Surface;
import java.net.URI;
import java.util.Set;

/**
 * A service behind Adobe's gateway: makes its routes, with the checks that all services share
 * before each handler. Safe for use by several threads.
 *
 * <pre>{@code
 * PlatformService catalog = new PlatformService(rules, gateway, address);
 * catalog.route("GET", "/dataSets/{id}", "one data set", Set.of(), handler);
 * }</pre>
 */
public final class PlatformService implements Surface {

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final ServiceRules rules;
  private final Gateway gateway;
  private final URI address;

  /** A service at this address, for callers whom the gateway lets in. */
  public PlatformService(ServiceRules rules, Gateway gateway, URI address) {
    this.rules = rules;
    this.gateway = gateway;
    this.address = address;
  }

  /** A route of it that takes place in a sandbox. */
  public Route route(
      String method, String path, String about, Set<String> parameters, ServiceHandler handler) {
    return new Route(
        this,
        method,
        path,
        about,
        parameters,
        (request, variables) -> handler.answer(admit(request, variables)));
  }

  /** The absolute address of a path below the service's. */
  public String location(String path) {
    return address + base() + path;
  }

  @Override
  public String base() {
    return rules.base();
  }

  /** Faults know a path without what all services begin with. */
  @Override
  public String nameOf(String method, String path) {
    return method + " " + rules.faultPrefix() + path;
  }

  @Override
  public void check(Request request) {
    gateway.check(request);
  }

  @Override
  public Response failure(int status, String requestId) {
    return rules.failure(status, requestId);
  }

  private ServiceCall admit(Request request, PathVariables variables) {
    checkBody(request);
    return new ServiceCall(request, variables, gateway.sandbox(request, rules));
  }

  private void checkBody(Request request) {
    if (request.truncated()) {
      throw new Refusal(
          ProblemBody.of(413, "PayloadTooLargeError", "The body is larger than 1 MB"));
    }
    boolean hasBody = request.body().length > 0 && WITH_BODY.contains(request.method());
    if (hasBody && rules.mediaTypes().stream().noneMatch(request::hasContentType)) {
      throw new Refusal(ProblemBody.badRequest("A valid content-type must be specified"));
    }
  }
}
