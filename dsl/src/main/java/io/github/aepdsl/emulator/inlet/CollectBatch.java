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

/**
 * POST /collection/batch/{inletId}: many messages, each of which is taken or not, whatever becomes
 * of the others.
 */
final class CollectBatch implements Handler {

  private final InletGate gate;

  CollectBatch(InletGate gate) {
    this.gate = gate;
  }

  @Override
  public Response answer(Request request, PathVariables path) {
    InletGate.Entry entry = gate.enter(request, path);
    OpenInlet inlet = entry.inlet();
    List<SentMessage> sent =
        MessageScanner.batch(request.body()).orElseThrow(() -> notABatch(inlet));
    Instant now = gate.inlets().now();
    InletOptions options = gate.inlets().options();
    NamedFlowRules flows = gate.flows(request);
    MessageRules rules = gate.rules(inlet, flows);
    BatchAnswer answer =
        BatchAnswer.begin(inlet, options.dialect(), gate.inlets().ids(), now, sent.size());
    List<SentMessage> taken = new ArrayList<>(sent.size());
    List<String> ids = new ArrayList<>(sent.size());
    for (SentMessage message : sent) {
      Optional<Finding> finding = rules.check(message, options.validatesBatches());
      String id = answer.add(finding);
      if (finding.isEmpty()) {
        taken.add(message);
        ids.add(id);
      }
    }
    new Intake(gate.inlets(), entry, flows, now).take(taken, ids);
    return answer.response();
  }

  private static Refusal notABatch(OpenInlet inlet) {
    return new Refusal(InletProblem.of(inlet, Finding.of(MessageRules.UNKNOWN_FORMAT)));
  }
}
