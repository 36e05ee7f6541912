package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.wire.Refusal;

/** Query parameters that count something. */
final class WholeNumber {

  private WholeNumber() {}

  /**
   * The parameter's value, or another where the call has none.
   *
   * @throws Refusal when it is no number, or negative
   */
  static int in(ServiceCall call, String parameter, int otherwise) {
    String text = call.request().query().first(parameter).orElse(Integer.toString(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw DataPrepError.badRequest(
          "'%s' has to be a whole number from 0, not '%s'".formatted(parameter, text));
    }
    return Integer.parseInt(text);
  }
}
