package io.github.aepdsl.emulator.inlet;

import java.time.Instant;
import java.util.List;

/** Takes the messages of one request that nothing is wrong with, and passes them on. */
record Intake(OpenInlets inlets, InletGate.Entry entry, NamedFlowRules flows, Instant now) {

  /** Takes messages with these ids, in their order. */
  void take(List<SentMessage> messages, List<String> ids) {
    if (messages.isEmpty()) {
      return;
    }
    inlets.take(new TakenRequest(entry.inlet(), now, entry.authenticated(), messages, ids));
    if (!inlets.passesOn()) {
      return;
    }
    for (int i = 0; i < messages.size(); i++) {
      SentMessage message = messages.get(i);
      inlets.passOn(
          new TakenMessage(
              entry.inlet().id(),
              ids.get(i),
              now,
              flows.flowId(message.envelope()),
              message.tree(),
              message.length()));
    }
  }
}
