package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.SharesTheProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types the README's session into JShell and compares what comes back with what it shows. */
@SharesTheProcess
class Readme_SessionTest {

  private static final Pattern SESSION = Pattern.compile("```\n(aep> .*?)```", Pattern.DOTALL);

  private static final String PASSWORD = "aep.secrets.CASSANDRA_PASSWORD";

  @BeforeEach
  void knowThePassword() {
    System.setProperty(PASSWORD, "tiger");
  }

  @AfterEach
  void forgetThePassword() {
    System.clearProperty(PASSWORD);
  }

  @Test
  void printsWhatItShows() throws IOException {
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
    return text.replaceAll("[0-9a-f]{64}", "INLET")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
        .replaceAll("127\\.0\\.0\\.1:\\d+", "HOST")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\dZ", "TIME");
  }

  private static String session() throws IOException {
    Matcher session = SESSION.matcher(Files.readString(Path.of("../README.md")));
    assertThat(session.find()).as("README.md has a session").isTrue();
    return session.group(1);
  }
}
