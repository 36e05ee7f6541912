package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.PlatformService;
import io.github.aepdsl.emulator.gateway.ProblemRules;
import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Route;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/** The Schema Registry behind the gateway: words what it does not grant in its own shape. */
public final class RegistryService {

  /** The path before its routes. */
  public static final String BASE = "/data/foundation/schemaregistry";

  private final PlatformService service;
  private final Clock clock;

  /** The service at this address; its errors tell the time by this clock. */
  public RegistryService(Gateway gateway, URI address, Clock clock) {
    this.service = new PlatformService(new ProblemRules(BASE), gateway, address);
    this.clock = clock;
  }

  Route route(
      String method, String path, String about, Set<String> parameters, ServiceHandler handler) {
    return service.route(method, path, about, parameters, call -> answer(handler, call));
  }

  /** The absolute address of a path below the service's. */
  String location(String path) {
    return service.location(path);
  }

  Clock clock() {
    return clock;
  }

  private Response answer(ServiceHandler handler, ServiceCall call) {
    try {
      return handler.answer(call);
    } catch (XdmFault fault) {
      throw new Refusal(requestId -> fault.response(requestId, clock.instant()));
    }
  }
}
