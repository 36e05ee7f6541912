package io.github.aepdsl.emulator.flow;

import io.github.aepdsl.emulator.gateway.GatewayError;
import io.github.aepdsl.emulator.gateway.SandboxFault;
import io.github.aepdsl.emulator.gateway.ServiceRules;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Map;

/** How the Flow Service words what all services check. */
final class FlowRules implements ServiceRules {

  @Override
  public String base() {
    return FlowService.BASE;
  }

  /** Faults know a path as the service's documents write it. */
  @Override
  public String faultPrefix() {
    return "";
  }

  @Override
  public Refusal refusal(SandboxFault fault, String sandbox) {
    Map<String, String> parameters =
        fault == SandboxFault.UNKNOWN ? Map.of("sandboxName", sandbox) : Map.of();
    return new FlowError(code(fault), fault.detail(sandbox), parameters).refusal();
  }

  private static FlowCode code(SandboxFault fault) {
    return switch (fault) {
      case ID_FROM_USER -> FlowCode.SANDBOX_ID;
      case MISSING -> FlowCode.SANDBOX_MISSING;
      case WILDCARD -> FlowCode.SANDBOX_WILDCARD;
      case UNKNOWN -> FlowCode.UNKNOWN_SANDBOX;
    };
  }

  @Override
  public Response failure(int status, String requestId) {
    return switch (status) {
      case 403 -> failure(FlowCode.FORBIDDEN, "The caller lacks a permission.", requestId);
      case 500 -> failure(FlowCode.INTERNAL, "An internal error occurred.", requestId);
      case 503 -> failure(FlowCode.UNAVAILABLE, "The service is unavailable.", requestId);
      case 504 -> failure(FlowCode.TIMEOUT, "The gateway timed out.", requestId);
      default -> GatewayError.failure(status);
    };
  }

  private static Response failure(FlowCode code, String detail, String requestId) {
    return new FlowError(code, detail).response(requestId);
  }
}
