package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.PlatformService;
import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.wire.Route;
import java.net.URI;
import java.util.Set;

/**
 * The Flow Service behind Adobe's gateway: unlike others, it refuses query parameters that it does
 * not know. Safe for use by several threads.
 */
public final class FlowService {

  /** The path before its routes. */
  public static final String BASE = "/data/foundation/flowservice";

  private final PlatformService service;

  /** The service at this address, for callers whom the gateway lets in. */
  public FlowService(Gateway gateway, URI address) {
    this.service = new PlatformService(new FlowRules(), gateway, address);
  }

  /** A route of it; the checks that all share come before the handler. */
  public Route route(
      String method, String path, String about, Set<String> parameters, FlowHandler handler) {
    return service.route(
        method, path, about, parameters, call -> handler.answer(admit(call, parameters)));
  }

  /** The absolute address of a path below the service's, for {@code Location}. */
  public String location(String path) {
    return service.location(path);
  }

  private static FlowCall admit(ServiceCall call, Set<String> known) {
    for (String name : call.request().query().names()) {
      if (!known.contains(name)) {
        String detail = "The query parameter '%s' is not known here.".formatted(name);
        throw new FlowError(FlowCode.UNKNOWN_PARAMETER, detail).refusal();
      }
    }
    return new FlowCall(call.request(), call.path(), call.sandbox());
  }
}
