package io.github.aepdsl.emulator;

/** What one route does. Its constructor asks for just the state that it touches. */
interface Handler {

  /**
   * Answers a call.
   *
   * @throws Refusal when the call is not in order
   */
  Reply answer(Call call);
}
