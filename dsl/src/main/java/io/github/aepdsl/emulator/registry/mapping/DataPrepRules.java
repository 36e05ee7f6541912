package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.GatewayError;
import io.github.aepdsl.emulator.gateway.SandboxFault;
import io.github.aepdsl.emulator.gateway.ServiceRules;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Response;

/** What Data Prep says for itself to the gateway. */
final class DataPrepRules implements ServiceRules {

  @Override
  public String base() {
    return "/data/foundation/conversion";
  }

  @Override
  public Refusal refusal(SandboxFault fault, String sandbox) {
    return new Refusal(
        DataPrepError.response(fault.status(), "Sandbox refused", fault.detail(sandbox)));
  }

  @Override
  public Response failure(int status, String requestId) {
    return status == 500 || status == 503
        ? DataPrepError.response(status, "Service error", "Data Prep answered " + status)
        : GatewayError.failure(status);
  }
}
