package io.github.aepdsl.shell.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;

/**
 * Puts semicolons where the compiler asks for one at the end of a line or before a brace that
 * closes: inside of blocks, where JShell does not add them by itself. Nothing else is changed, and
 * no line moves.
 */
public final class Semicolons implements AutoCloseable {

  private static final String EXPECTED = "compiler.err.expected";
  private static final OptionalInt NONE = OptionalInt.empty();

  /** Asked for the first error only. */
  private Optional<JShell> parser = Optional.empty();

  /** Evaluates a snippet; once more with the semicolons it lacks when it is rejected for those. */
  public List<SnippetEvent> evaluate(JShell shell, String snippet) {
    List<SnippetEvent> events = shell.eval(snippet);
    if (events.stream().noneMatch(event -> event.status() == Status.REJECTED)) {
      return events;
    }
    String mended = mended(snippet);
    return mended.equals(snippet) ? events : shell.eval(mended);
  }

  /** The text with what is missing; the same text when something else is wrong with it. */
  String mended(String text) {
    String mended = text;
    OptionalInt place = missing(mended);
    while (place.isPresent()) {
      mended = mended.substring(0, place.getAsInt()) + ";" + mended.substring(place.getAsInt());
      place = missing(mended);
    }
    return mended;
  }

  private OptionalInt missing(String text) {
    JShell shell = parser();
    for (SnippetEvent event : shell.eval(text)) {
      Optional<Diag> first = shell.diagnostics(event.snippet()).filter(Diag::isError).findFirst();
      shell.drop(event.snippet());
      if (first.isPresent()) {
        return first.filter(error -> isMissing(error, text)).map(Semicolons::place).orElse(NONE);
      }
    }
    return NONE;
  }

  private static OptionalInt place(Diag error) {
    return OptionalInt.of((int) error.getPosition());
  }

  private static boolean isMissing(Diag error, String text) {
    int place = (int) error.getPosition();
    return error.getCode().equals(EXPECTED)
        && error.getMessage(null).contains("';'")
        && place > 0
        && place < text.length()
        && text.substring(place).matches("(?s)[ \\t]*((//[^\\n]*)?\\n|\\}).*");
  }

  private JShell parser() {
    if (parser.isEmpty()) {
      JShell shell = JShell.builder().executionEngine(new CompileOnly(), Map.of()).build();
      parser = Optional.of(shell);
    }
    return parser.get();
  }

  @Override
  public void close() {
    parser.ifPresent(JShell::close);
  }
}
