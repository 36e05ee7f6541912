package io.github.aepdsl.emulator.registry.mapping.function;

import tools.jackson.databind.JsonNode;

/** What a function does with its arguments, of which there are as many as it takes. */
interface FunctionBody {

  /**
   * The function's value.
   *
   * @throws io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault when the arguments
   *     allow none
   */
  JsonNode apply(Arguments arguments);
}
