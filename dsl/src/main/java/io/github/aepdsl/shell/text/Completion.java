package io.github.aepdsl.shell.text;

import java.util.List;
import java.util.Set;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What can follow what was typed. */
public final class Completion {

  /** What every object has, and nobody looks for. */
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("equals", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final SourceCodeAnalysis analysis;

  public Completion(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /** The names that may stand behind a text, without parentheses. */
  public List<String> names(String text) {
    return at(text).texts().stream().map(Completion::name).distinct().toList();
  }

  /** What may stand at the end of a text; what every object has only if it was begun. */
  public Continuations at(String text) {
    int[] anchor = {text.length()};
    List<String> all =
        analysis.completionSuggestions(text, text.length(), anchor).stream()
            .map(Suggestion::continuation)
            .distinct()
            .toList();
    List<String> wanted =
        all.stream().filter(each -> !OF_EVERY_OBJECT.contains(name(each))).toList();
    boolean begun = anchor[0] < text.length();
    return new Continuations(anchor[0], wanted.isEmpty() && begun ? all : wanted);
  }

  /** The signatures of the calls around the end of a text. */
  public List<String> signatures(String text) {
    return analysis.documentation(text, text.length(), false).stream()
        .map(SourceCodeAnalysis.Documentation::signature)
        .distinct()
        .toList();
  }

  private static String name(String continuation) {
    return continuation.replaceFirst("\\(.*", "");
  }
}
