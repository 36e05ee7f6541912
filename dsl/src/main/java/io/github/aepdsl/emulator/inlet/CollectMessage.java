package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** POST /collection/{inletId}: one message. */
final class CollectMessage implements Handler {

  private static final List<String> VALIDATION = List.of("syncValidation", "synchronousValidation");

  private final InletGate gate;
  private final ValidationQuota validations = new ValidationQuota();

  CollectMessage(InletGate gate) {
    this.gate = gate;
  }

  @Override
  public Response answer(Request request, PathVariables path) {
    InletGate.Entry entry = gate.enter(request, path);
    OpenInlet inlet = entry.inlet();
    Instant now = gate.inlets().now();
    gate.inlets().charge(1, now);
    Optional<String> validation = validation(request);
    validation.ifPresent(name -> validations.take(inlet, now));
    NamedFlowRules flows = gate.flows(request);
    SentMessage message =
        MessageScanner.one(request.body())
            .orElseThrow(() -> refusal(inlet, Finding.of(MessageRules.UNKNOWN_FORMAT)));
    MessageRules rules = gate.rules(inlet, flows);
    rules
        .check(message, validation.isPresent())
        .ifPresent(
            finding -> {
              throw refusal(inlet, finding);
            });
    String xactionId = gate.inlets().ids().xactionId(now.toEpochMilli());
    new Intake(gate.inlets(), entry, flows, now).take(List.of(message), List.of(xactionId));
    ObjectNode receipt = receipt(inlet, xactionId, now);
    validation.ifPresent(name -> tell(rules.canValidate(message), receipt.putObject(name)));
    return Response.json(200, receipt);
  }

  private static ObjectNode receipt(OpenInlet inlet, String xactionId, Instant now) {
    return Trees.object()
        .put("inletId", inlet.id())
        .put("xactionId", xactionId)
        .put("receivedTimeMs", now.toEpochMilli());
  }

  private static void tell(boolean validated, ObjectNode block) {
    if (validated) {
      block.put("status", "pass");
    } else {
      block.put("skipped", true);
    }
  }

  /** The parameter by which the sender asks for validation, under either of its names. */
  private static Optional<String> validation(Request request) {
    return VALIDATION.stream()
        .filter(name -> request.query().all(name).contains("true"))
        .findFirst();
  }

  private static Refusal refusal(OpenInlet inlet, Finding finding) {
    return new Refusal(InletProblem.of(inlet, finding));
  }
}
