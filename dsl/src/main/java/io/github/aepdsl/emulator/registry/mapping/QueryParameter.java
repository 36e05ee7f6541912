package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.wire.Refusal;

/** Query parameters that count something, or say yes. */
final class QueryParameter {

  private QueryParameter() {}

  /**
   * The parameter's value, or another where the call has none.
   *
   * @throws Refusal when it is no number, or negative
   */
  static int count(ServiceCall call, String parameter, int otherwise) {
    String text = call.request().query().first(parameter).orElse(Integer.toString(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw DataPrepError.badRequest(
          "'%s' has to be a whole number from 0, not '%s'".formatted(parameter, text));
    }
    return Integer.parseInt(text);
  }

  /** Whether it is there and true, in any case. */
  static boolean isTrue(ServiceCall call, String parameter) {
    return call.request().query().first(parameter).filter("true"::equalsIgnoreCase).isPresent();
  }
}
