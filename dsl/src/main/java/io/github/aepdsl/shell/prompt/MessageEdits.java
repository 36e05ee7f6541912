package io.github.aepdsl.shell.prompt;

import java.util.List;

/**
 * What is changed in JShell's messages: the DSL's own exceptions say everything in their message,
 * so their package, frames and all causes that add nothing go; and a chain typed with leading dots
 * gets a line of help, because JShell has by then run its first line alone and asks nobody how
 * lines are joined.
 */
final class MessageEdits {

  private static final String OWN = "|  Exception io.github.aepdsl.error.";
  private static final String CAUSE = "|  Caused by: ";
  private static final String CHAIN_HELP =
      "|  A chain goes on when a line ends with its dot. The line before this one ran by itself.";

  /** How far the message of a chain has come: its reason, its first dot, the marker below. */
  private enum Chain {
    NONE,
    REASON,
    DOT
  }

  /** Which part of an exception of the DSL a line without a bar belongs to. */
  private enum Part {
    NONE,
    MESSAGE,
    CAUSE_SHOWN,
    CAUSE_HIDDEN
  }

  private Chain chain = Chain.NONE;
  private Part part = Part.NONE;
  private boolean causeTold;
  private final StringBuilder told = new StringBuilder();

  /** The lines to show for a line of JShell's. */
  List<String> apply(String line) {
    if (part != Part.NONE && line.matches("\\|\\s{4,}(at |\\.\\.\\.).*")) {
      return List.of();
    }
    part = partOf(line);
    if (part == Part.CAUSE_HIDDEN) {
      return List.of();
    }
    if (part == Part.MESSAGE) {
      told.append(line).append('\n');
    }
    String shown = line.startsWith(OWN) ? "|  " + line.substring(OWN.length()) : line;
    boolean typedDot = chain == Chain.DOT && line.matches("\\|\\s*\\^.*");
    chain = next(line);
    return typedDot ? List.of(shown, CHAIN_HELP) : List.of(shown);
  }

  private Part partOf(String line) {
    if (line.startsWith(OWN)) {
      told.setLength(0);
      causeTold = false;
      return Part.MESSAGE;
    }
    if (part == Part.NONE || !line.startsWith("|")) {
      return part;
    }
    if (!line.startsWith(CAUSE)) {
      return Part.NONE;
    }
    boolean tells = !causeTold && tellsMore(line.substring(CAUSE.length()));
    causeTold |= tells;
    return tells ? Part.CAUSE_SHOWN : Part.CAUSE_HIDDEN;
  }

  /** Whether a cause has a text, and one that the message has not. */
  private boolean tellsMore(String cause) {
    int colon = cause.indexOf(": ");
    return colon > 0 && !told.toString().contains(cause.substring(colon + 2).strip());
  }

  private Chain next(String line) {
    if (line.endsWith("illegal start of expression")) {
      return Chain.REASON;
    }
    return chain == Chain.REASON && line.matches("\\|\\s*\\..*") ? Chain.DOT : Chain.NONE;
  }
}
