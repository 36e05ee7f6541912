package io.github.aepdsl.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptHistory_FileTest {

  @TempDir Path folder;

  @Test
  void keepsWhatWasTyped() throws IOException {
    session("aep()", "var d = aep().cassandra()", "/exit");
    session("d.missing()");

    assertThat(Files.readAllLines(file()))
        .containsExactly("aep()", "var d = aep().cassandra()", "d.missing()");
  }

  @Test
  void leavesOutAnEntryThatHoldsASecret() throws IOException {
    session(
        "var d = aep()",
        "d.password(\"canary-123\")",
        "d.host(\"h\").\\",
        "  password(\"canary-123\")");

    assertThat(file()).content().isEqualTo("var d = aep()\n");
  }

  @Test
  void givesALaterSessionItsEntriesInOrder() {
    session("a", "b.\\", "  c()");

    assertThat(loaded()).containsExactly("a", "b.\\", "  c()");
  }

  @Test
  void keepsWhatAnotherSessionWroteMeanwhile() throws IOException {
    session("first");
    Map<String, String> settings = new HashMap<>();
    PromptHistory slow = new PromptHistory(Optional.of(file()));
    slow.loadInto(settings);
    session("second");

    settings.put("HISTORY_LINE_9", "third");
    slow.saveFrom(settings);

    assertThat(Files.readAllLines(file())).containsExactly("first", "second", "third");
  }

  @Test
  void isForItsOwnerOnly() throws IOException {
    session("aep()");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void writesNothingWhenItIsOff() {
    Map<String, String> settings = new HashMap<>(Map.of("HISTORY_LINE_0", "aep()"));

    PromptHistory.of(Map.of("AEP_HISTORY", "off")).saveFrom(settings);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void goesWhereTheEnvironmentSays() {
    Map<String, String> settings = new HashMap<>(Map.of("HISTORY_LINE_0", "aep()"));

    PromptHistory.of(Map.of("AEP_HISTORY", folder.resolve("h").toString())).saveFrom(settings);

    assertThat(folder.resolve("h")).content().isEqualTo("aep()\n");
  }

  @Test
  void liesInTheHomeThatTheEnvironmentNames() {
    Map<String, String> settings = new HashMap<>(Map.of("HISTORY_LINE_0", "aep()"));

    PromptHistory.of(Map.of("HOME", folder.toString())).saveFrom(settings);

    assertThat(file()).content().isEqualTo("aep()\n");
  }

  private Path file() {
    return folder.resolve(".aep").resolve("history");
  }

  private void session(String... lines) {
    Map<String, String> settings = new HashMap<>();
    PromptHistory history = new PromptHistory(Optional.of(file()));
    history.loadInto(settings);
    for (String line : lines) {
      settings.put(String.format("HISTORY_LINE_%06d", settings.size()), line);
    }
    history.saveFrom(settings);
  }

  private List<String> loaded() {
    Map<String, String> settings = new TreeMap<>();
    new PromptHistory(Optional.of(file())).loadInto(settings);
    return List.copyOf(settings.values());
  }
}
