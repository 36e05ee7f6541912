package io.github.aepdsl.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCommand_ProgramTest {

  @TempDir Path folder;

  @Test
  void evaluatesOnlyWhatWasChanged() {
    try (PromptSession session =
        new PromptSession(80, command -> replaced(command, "n = 10", "n = 20"))) {
      session.type("var n = 10");
      session.type("var begun = System.nanoTime()");
      String before = session.type("begun");
      session.type("/set editor any");

      assertThat(session.type("/edit")).isEqualTo("n = 20");
      assertThat(session.type("begun")).isEqualTo(before);
    }
  }

  @Test
  void evaluatesNothingThatWasNotChanged() {
    try (PromptSession session = new PromptSession(80, command -> 0)) {
      session.type("1 + 2");
      session.type("\"a\".length()");
      session.type("var n = 10");
      session.type("/set editor any");

      assertThat(session.type("/edit")).isEmpty();
    }
  }

  @Test
  void showsTheEditorNoSecret() {
    StringBuilder seen = new StringBuilder();
    try (PromptSession session = new PromptSession(80, command -> seen(command, seen))) {
      session.type("var d = aep().cassandra().password(\"c4n4ry\")");
      session.type("/set editor any");
      session.type("/edit d");

      assertThat(seen).contains("secret(\"CASSANDRA_PASSWORD\")").doesNotContain("c4n4ry");
    }
  }

  @Test
  void goesOnWhenTheEditorDoesNotStart() {
    try (PromptSession session =
        new PromptSession(
            80,
            command -> {
              throw new IOException("no such program");
            })) {
      session.type("/set editor any");

      assertThat(session.type("/edit")).contains("any cannot be used", "no such program");
      assertThat(session.type("1 + 2")).isEqualTo("3");
    }
  }

  @Test
  void evaluatesNothingWhenTheEditorFails() {
    try (PromptSession session = new PromptSession(80, command -> 3)) {
      session.type("/set editor any");

      assertThat(session.type("/edit")).contains("any ended with 3");
    }
  }

  @Test
  void takesTheEditorThatTheEnvironmentNamesElseOneForTerminals() throws IOException {
    Path vi = Files.createFile(folder.resolve("vi"));

    assertThat(vi.toFile().setExecutable(true)).isTrue();
    assertThat(Editors.of(Map.of("EDITOR", "code -w", "PATH", folder.toString())))
        .containsExactly("code", "-w");
    assertThat(Editors.of(Map.of("PATH", folder.toString()))).containsExactly("vi");
    assertThat(Editors.of(Map.of("PATH", "/no/such/place"))).isEmpty();
  }

  private static int replaced(List<String> command, String old, String changed) throws IOException {
    Path file = Path.of(command.get(command.size() - 1));
    Files.writeString(file, Files.readString(file).replace(old, changed));
    return 0;
  }

  private static int seen(List<String> command, StringBuilder seen) throws IOException {
    seen.append(Files.readString(Path.of(command.get(command.size() - 1))));
    return 0;
  }
}
