package io.github.aepdsl.emulator.registry.mapping.function;

/** How a function is called, and whether it can be. */
public enum FunctionKind {
  /** By its name, with its arguments in parentheses. */
  FUNCTION,
  /** Behind its first argument and a dot. */
  METHOD,
  /** Adobe has it, this platform has not: its result depends on data of theirs. */
  ELSEWHERE
}
