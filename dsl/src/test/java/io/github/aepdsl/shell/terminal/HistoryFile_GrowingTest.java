package io.github.aepdsl.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFile_GrowingTest {

  @TempDir Path folder;

  @Test
  void holdsAnEntryAsSoonAsItIsTyped() throws IOException {
    type("aep()", "var d = aep().cassandra()", "/exit", "  ");

    assertThat(Files.readAllLines(file())).containsExactly("aep()", "var d = aep().cassandra()");
  }

  @Test
  void leavesOutAnEntryThatHoldsASecret() throws IOException {
    type("aep()", "d.password(\"canary-123\")", "d.host(\"h\").\n  password(\"canary-123\")");

    assertThat(file()).content().isEqualTo("aep()\n");
  }

  @Test
  void givesALaterSessionItsEntriesAsTheyWereTyped() throws IOException {
    type("a", "b.\n  c()", "\"ends with \\\\\" // \\", "d");

    assertThat(history().load()).containsExactly("a", "b.\n  c()", "\"ends with \\\\\" // \\", "d");
  }

  @Test
  void mixesTheEntriesOfTwoSessionsInTheOrderOfTheirTyping() throws IOException {
    HistoryFile one = history();
    HistoryFile two = history();

    one.add("first");
    two.add("second");
    one.add("third");

    assertThat(history().load()).containsExactly("first", "second", "third");
  }

  @Test
  void keepsTheLatestThousandOfTooMany() throws IOException {
    type(Collections.nCopies(1500, "old").toArray(String[]::new));
    type("new");

    assertThat(history().load()).hasSize(1000).endsWith("old", "new");
    assertThat(Files.readAllLines(file())).hasSize(1000);
  }

  @Test
  void isForItsOwnerOnly() throws IOException {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    type("aep()");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void isNowhereWhenItIsOff() throws IOException {
    HistoryFile.of(Map.of("AEP_HISTORY", "off", "HOME", folder.toString())).add("aep()");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void liesWhereTheEnvironmentSays() throws IOException {
    HistoryFile.of(Map.of("AEP_HISTORY", folder.resolve("h").toString())).add("aep()");

    assertThat(folder.resolve("h")).content().isEqualTo("aep()\n");
  }

  private Path file() {
    return folder.resolve(".aep").resolve("history");
  }

  private HistoryFile history() {
    return HistoryFile.of(Map.of("HOME", folder.toString()));
  }

  private void type(String... entries) throws IOException {
    HistoryFile history = history();
    for (String entry : List.of(entries)) {
      history.add(entry);
    }
  }
}
