package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.wire.PathVariables;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;

/** What single messages and batches pass alike: the inlet, its guard, its limits. */
record InletGate(OpenInlets inlets, InletAuthorization guard) {

  /**
   * An inlet that a request has come into.
   *
   * @param authenticated whether its sender showed a valid token
   */
  record Entry(OpenInlet inlet, boolean authenticated) {}

  /**
   * Lets a request in.
   *
   * @throws Refusal when there is no such inlet, the sender may not use it, or it is too large
   */
  Entry enter(Request request, PathVariables path) {
    String inletId = path.get("inletId");
    OpenInlet inlet =
        inlets
            .find(inletId)
            .orElseThrow(() -> refusal(404, "Not Found", "inletId: [" + inletId + "] is unknown"));
    boolean authenticated = guard.admit(request, inlet, inlets.options().authFailureCode());
    if (request.truncated()) {
      throw refusal(413, "Payload Too Large", "The payload is larger than 1 MB");
    }
    return new Entry(inlet, authenticated);
  }

  /** The rules for the messages of a request. */
  MessageRules rules(OpenInlet inlet, NamedFlowRules flows) {
    return new MessageRules(inlet, inlets.neighbours(), flows);
  }

  NamedFlowRules flows(Request request) {
    return new NamedFlowRules(request, inlets.options(), inlets.neighbours(), inlets.now());
  }

  private static Refusal refusal(int status, String title, String message) {
    return new Refusal(InletProblem.of(status, title, message));
  }
}
