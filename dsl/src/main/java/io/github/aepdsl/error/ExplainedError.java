package io.github.aepdsl.error;

/**
 * An error of this library, whoever found it: a service, or a check before any call. Its message
 * says everything; this is the same as data.
 *
 * <pre>{@code
 * lastError().help()
 * }</pre>
 */
public sealed interface ExplainedError permits AepException, InvalidValueException {

  /** All of it in words. */
  String getMessage();

  /** What was asked, what is wrong and what to try next; the message is its text. */
  Problem problem();

  /** The error explained: code, cause, fix, the line to type. */
  ErrorHelp help();
}
