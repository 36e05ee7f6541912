package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.Handler;
import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * POST /collection/batch/{inletId}: many messages, each of which is taken or not, whatever becomes
 * of the others.
 */
final class CollectBatch implements Handler {

  private final InletGate gate;
  private final MessageFaults faults;

  CollectBatch(InletGate gate, MessageFaults faults) {
    this.gate = gate;
    this.faults = faults;
  }

  @Override
  public Response answer(Request request, PathVariables path) {
    InletGate.Entry entry = gate.enter(request, path);
    OpenInlet inlet = entry.inlet();
    List<SentMessage> sent =
        MessageScanner.batch(request.body()).orElseThrow(() -> notABatch(inlet));
    Instant now = gate.inlets().now();
    gate.inlets().charge(sent.size(), now);
    NamedFlowRules flows = gate.flows(request);
    return taken(sent, gate.rules(inlet, flows), new Intake(gate.inlets(), entry, flows, now));
  }

  private Response taken(List<SentMessage> sent, MessageRules rules, Intake intake) {
    InletOptions options = gate.inlets().options();
    BatchAnswer answer =
        BatchAnswer.begin(
            intake.entry().inlet(),
            options.dialect(),
            gate.inlets().ids(),
            intake.now(),
            sent.size());
    List<SentMessage> taken = new ArrayList<>(sent.size());
    List<String> ids = new ArrayList<>(sent.size());
    for (SentMessage message : sent) {
      Optional<Finding> finding =
          rules.check(message, options.validatesBatches()).or(this::stagedFinding);
      String id = answer.add(finding);
      if (finding.isEmpty()) {
        taken.add(message);
        ids.add(id);
      }
    }
    intake.take(taken, ids);
    return answer.response();
  }

  private Optional<Finding> stagedFinding() {
    OptionalInt status = faults.next();
    return status.isEmpty() ? Optional.empty() : Optional.of(Finding.staged(status.getAsInt()));
  }

  private static Refusal notABatch(OpenInlet inlet) {
    return new Refusal(InletProblem.of(inlet, Finding.of(MessageRules.UNKNOWN_FORMAT)));
  }
}
