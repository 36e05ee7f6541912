package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameter {@code validate} of calls that keep a mapping set. */
final class ValidFirst {

  /** Its name. */
  static final String PARAMETER = "validate";

  private ValidFirst() {}

  /**
   * Tries the set's mappings where the call asks for it.
   *
   * @throws Refusal when one of them cannot work; all that cannot are named
   */
  static void check(ServiceCall call, MappingCompiler compiler, MappingSetBody set) {
    List<Optional<MappingError>> faults =
        QueryParameter.isTrue(call, PARAMETER)
            ? compiler.faults(call.sandbox().name(), set)
            : List.of();
    if (faults.stream().anyMatch(Optional::isPresent)) {
      throw DataPrepError.badRequest(
          faults.stream()
              .flatMap(Optional::stream)
              .map(MappingError::message)
              .collect(Collectors.joining("; ")));
    }
  }
}
