package io.github.aepdsl.shell.engine;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Cuts what was typed into snippets. */
final class Pieces {

  private final SourceCodeAnalysis analysis;

  Pieces(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /** Its snippets, the last one perhaps not complete. */
  List<String> of(String entry) {
    List<String> pieces = new ArrayList<>();
    String rest = entry;
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      if (info.completeness() == Completeness.EMPTY) {
        break;
      }
      boolean whole = !info.completeness().isComplete() || info.source() == null;
      pieces.add(whole ? rest : info.source());
      rest = whole ? "" : info.remaining();
    }
    return pieces;
  }

  /** Whether nothing has to follow. Where something may, an empty line says that nothing does. */
  boolean complete(String entry) {
    String rest = entry;
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      if (!info.completeness().isComplete()) {
        return info.completeness() == Completeness.EMPTY
            || info.completeness() == Completeness.CONSIDERED_INCOMPLETE
                && entry.matches("(?s).*\\n\\s*");
      }
      rest = info.remaining() == null ? "" : info.remaining();
    }
    return true;
  }
}
