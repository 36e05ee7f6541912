package io.github.aepdsl.shell.script;

import io.github.aepdsl.shell.text.ChainLines;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Cuts a script into snippets as the prompt would, line by line, so that a missing semicolon is
 * fine; unlike the prompt it waits while the next line of code starts with a dot.
 */
final class ScriptSnippets {

  /**
   * A piece of a script.
   *
   * @param source its text
   * @param line its first line in the script, counted from one
   * @param complete whether the script ends in the middle of it
   */
  record Piece(String source, int line, boolean complete) {}

  private final Script script;
  private final SourceCodeAnalysis analysis;
  private String buffer = "";
  private int bufferLine = 1;
  private int read;

  ScriptSnippets(Script script, SourceCodeAnalysis analysis) {
    this.script = script;
    this.analysis = analysis;
  }

  /** The next piece, or nothing at the end. */
  Optional<Piece> next() {
    while (true) {
      skipBlank();
      if (!ChainLines.goesOn(script.lines(), read)) {
        CompletionInfo info = analysis.analyzeCompletion(buffer);
        if (info.completeness().isComplete()) {
          return Optional.of(take(info));
        }
        if (info.completeness() == Completeness.EMPTY) {
          buffer = "";
        }
      }
      if (read == script.lines().size()) {
        return rest();
      }
      append();
    }
  }

  private void append() {
    if (buffer.isEmpty()) {
      bufferLine = read + 1;
    }
    buffer += script.lines().get(read++) + "\n";
  }

  private Piece take(CompletionInfo info) {
    Piece piece = new Piece(info.source(), bufferLine, true);
    int taken = buffer.length() - info.remaining().length();
    bufferLine += newLines(buffer.substring(0, taken));
    buffer = info.remaining();
    return piece;
  }

  private Optional<Piece> rest() {
    Optional<Piece> rest =
        Optional.of(buffer).filter(text -> !text.isBlank()).map(text -> piece(text, bufferLine));
    buffer = "";
    return rest;
  }

  private static Piece piece(String text, int line) {
    return new Piece(text, line, false);
  }

  private void skipBlank() {
    String code = buffer.stripLeading();
    bufferLine += newLines(buffer.substring(0, buffer.length() - code.length()));
    buffer = code;
  }

  private static int newLines(String text) {
    return (int) text.chars().filter(character -> character == '\n').count();
  }
}
