package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.List;

/** What connectors answer to exploring, by the numbers of their own; FLOW-1100-400 carries them. */
enum ExploreFault {
  NOT_EXPLORABLE(1336),
  NO_OBJECT(1337),
  BAD_FILTER(1349),
  UNKNOWN_TYPE(1358),
  NO_TYPE(1359),
  NEEDS_CONNECTION(1372),
  /** For what has no documented number. */
  SOURCE(0);

  private final int number;

  ExploreFault(int number) {
    this.number = number;
  }

  /** The error, to be thrown. */
  Refusal refusal(String detail) {
    String fault = number == 0 ? detail : number + "-400 " + detail;
    return FlowError.provider(List.of(fault)).refusal();
  }

  /** The fault that a source's trouble is. */
  static Refusal of(SourceTrouble trouble) {
    ExploreFault fault =
        switch (trouble.kind()) {
          case NOT_EXPLORABLE, NOT_KNOWN -> NOT_EXPLORABLE;
          case BAD_FILTER -> BAD_FILTER;
          default -> SOURCE;
        };
    return fault.refusal(trouble.getMessage());
  }
}
