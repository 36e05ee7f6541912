package io.github.aepdsl.emulator.flow.sourcetarget;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Refusal;

/** The refusals that have a code of their own in the Flow Service. */
final class SpecFaults {

  private SpecFaults() {}

  /** A connection spec that does not exist. */
  static Refusal unknown(String specId) {
    String detail = "No connection spec has the ID '%s'.".formatted(specId);
    return new FlowError(FlowCode.UNKNOWN_SPEC, detail).refusal();
  }

  /** Something else that a body names and that does not exist. */
  static Refusal noSuch(String what, String id) {
    String detail = "No %s has the ID '%s'.".formatted(what, id);
    return new FlowError(FlowCode.NO_SUCH_REFERENCE, detail).refusal();
  }
}
