package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.ConnectorsPage;
import io.github.aepdsl.testing.OfTheProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Every line of code in docs/CONNECTORS.md, run as a script is. */
@ResourceLock(OfTheProcess.LOCAL_PLATFORM)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class Documentation_ConnectorLinesTest {

  private static final Pattern SECRET = Pattern.compile("secret\\(\"(\\w+)\"\\)");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Properties before = (Properties) System.getProperties().clone();

  @TempDir Path folder;

  private Path keyFile;

  @BeforeEach
  void writeKeyFile() throws IOException {
    keyFile = Files.writeString(folder.resolve("key"), "{}");
  }

  @AfterEach
  void restoreProperties() {
    System.setProperties(before);
  }

  @Test
  void everyLineRuns() throws IOException {
    List<String> lines = Files.readString(ConnectorsPage.FILE).lines().toList();
    List<String> code =
        lines.stream().filter(line -> line.startsWith("aep().")).map(this::withKeyFile).toList();
    secretsIn(String.join("\n", code)).forEach(property -> System.setProperty(property, "sample"));

    int exit =
        new ScriptRunner(new Script("CONNECTORS.md", code), new PrintStream(err)).run(List.of());

    assertThat(err.toString()).isEmpty();
    assertThat(exit).isZero();
    assertThat(code).hasSize(90);
  }

  private String withKeyFile(String line) {
    return line.replaceAll("Path\\.of\\(.*?\\)", "Path.of(\"" + keyFile + "\")");
  }

  private static List<String> secretsIn(String code) {
    return SECRET
        .matcher(code)
        .results()
        .map(MatchResult::group)
        .map(call -> "aep.secrets." + call.replaceAll("secret|\\W", ""))
        .distinct()
        .toList();
  }
}
