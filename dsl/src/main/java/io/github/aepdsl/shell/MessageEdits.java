package io.github.aepdsl.shell;

import java.util.List;

/**
 * What is changed in JShell's messages: the DSL's own exceptions say everything in their message,
 * so their package and frames go; and a chain typed with leading dots gets a line of help, because
 * JShell has by then run its first line alone and asks nobody how lines are joined.
 */
final class MessageEdits {

  private static final String OWN = "|  Exception io.github.aepdsl.error.";
  private static final String CHAIN_HELP =
      "|  A chain goes on when a line ends with its dot. The line before this one ran by itself.";

  /** How far the message of a chain has come: its reason, its first dot, the marker below. */
  private enum Chain {
    NONE,
    REASON,
    DOT
  }

  private Chain chain = Chain.NONE;
  private boolean own;

  /** The lines to show for a line of JShell's. */
  List<String> apply(String line) {
    if (own && line.matches("\\|\\s{4,}(at |\\.\\.\\.).*")) {
      return List.of();
    }
    if (line.startsWith("|") && !line.startsWith("|  Caused by: ")) {
      own = line.startsWith(OWN);
    }
    String shown = own && line.startsWith(OWN) ? "|  " + line.substring(OWN.length()) : line;
    boolean typedDot = chain == Chain.DOT && line.startsWith("|  ^");
    chain = next(line);
    return typedDot ? List.of(shown, CHAIN_HELP) : List.of(shown);
  }

  private Chain next(String line) {
    if (line.endsWith("illegal start of expression")) {
      return Chain.REASON;
    }
    return chain == Chain.REASON && line.startsWith("|  .") ? Chain.DOT : Chain.NONE;
  }
}
