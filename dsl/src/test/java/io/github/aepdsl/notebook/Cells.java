package io.github.aepdsl.notebook;

import io.github.aepdsl.shell.script.InPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs cells as a kernel does, on the JShell API and without a kernel. */
final class Cells implements AutoCloseable {

  private final JShell shell = JShell.builder().executionEngine(new InPlace(), Map.of()).build();

  Cells() {
    shell.addToClasspath(System.getProperty("java.class.path"));
    run("import java.io.*; import java.math.*; import java.net.*; import java.util.*;");
    run(Notebook.imports());
  }

  /** What went wrong; a cell is cut whole, so a missing semicolon inside it goes wrong, too. */
  List<String> run(String cell) {
    List<String> wrong = new ArrayList<>();
    String rest = cell;
    while (!rest.isBlank() && wrong.isEmpty()) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      shell.eval(info.source() == null ? rest : info.source()).stream()
          .filter(event -> event.exception() != null || event.status() == Status.REJECTED)
          .forEach(event -> wrong.add(problem(event)));
      rest = info.remaining();
    }
    return wrong;
  }

  private String problem(SnippetEvent event) {
    String source = event.snippet().source().strip();
    return event.exception() != null
        ? source + "\n" + event.exception()
        : source + "\n" + shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList();
  }

  @Override
  public void close() {
    shell.close();
  }
}
