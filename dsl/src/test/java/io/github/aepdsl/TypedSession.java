package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * The lines behind {@code aep>} on a page, and what the page shows as their answers. They are typed
 * into JShell on an embedded platform with nothing in it. Nobody is asked for a secret here, and
 * the question is left out; {@code test_prompt.py} types the same lines at the real prompt.
 *
 * @param page such as {@code README.md}
 */
record TypedSession(String page) {

  private static final Pattern SESSION = Pattern.compile("```\n(aep> .*?)```", Pattern.DOTALL);

  /** Holds what comes back against what the page shows. */
  void check() throws IOException {
    String session = session();
    List<String> shown = new ArrayList<>();

    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.eval("import static io.github.aepdsl.Aep.*;");
      shell.eval("aep().local().reset();");
      for (String line : session.split("\n")) {
        if (line.startsWith("aep> ")) {
          shown.add(line + "\n" + answer(shell.eval(line.substring(5) + ";").get(0)));
        }
      }
    }

    assertThat(steady(String.join("\n", shown) + "\n")).isEqualTo(steady(session));
  }

  private static String answer(SnippetEvent event) {
    String name =
        event.snippet() instanceof VarSnippet variable && !variable.name().startsWith("$")
            ? variable.name() + " = "
            : "";
    return name + event.value();
  }

  /** Ids, ports, times and the widths that follow from them are different in every run. */
  private static String steady(String text) {
    return text.replaceAll("(?m)^\\w+ \\(not shown\\): \n", "")
        .replaceAll("[0-9a-f]{64}", "INLET")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
        .replaceAll("127\\.0\\.0\\.1:\\d+", "HOST")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\dZ", "TIME");
  }

  private String session() throws IOException {
    String sessions =
        SESSION
            .matcher(Files.readString(Path.of("..").resolve(page)))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.joining());
    assertThat(sessions).as(page + " has a session").isNotEmpty();
    return sessions;
  }
}
