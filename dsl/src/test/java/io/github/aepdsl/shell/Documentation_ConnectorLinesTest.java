package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.ConnectorsPage;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.shell.script.Script;
import io.github.aepdsl.shell.script.ScriptRunner;
import io.github.aepdsl.testing.SharesTheProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of code in docs/CONNECTORS.md, run as a script is. */
@SharesTheProcess
class Documentation_ConnectorLinesTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private Path keyFile;

  @BeforeEach
  void writeKeyFile() throws IOException {
    keyFile = Files.writeString(folder.resolve("key"), "{}");
  }

  @Test
  void everyLineRuns() throws IOException {
    List<String> lines = Files.readString(ConnectorsPage.FILE).lines().toList();
    List<String> code =
        lines.stream().filter(line -> line.startsWith("aep().")).map(this::withSamples).toList();

    int exit =
        new ScriptRunner(new Script("CONNECTORS.md", code), new PrintStream(err)).run(List.of());

    assertThat(err.toString()).isEmpty();
    assertThat(exit).isZero();
    assertThat(code).hasSizeGreaterThanOrEqualTo(waysToAuthenticate());
  }

  private static int waysToAuthenticate() {
    return Catalog.load().connectors().stream().mapToInt(each -> each.auth().size()).sum();
  }

  /** Names that are nowhere, and files that are not there, as a reader would put in his own. */
  private String withSamples(String line) {
    return line.replaceAll("Path\\.of\\(.*?\\)", "Path.of(\"" + keyFile + "\")")
        .replaceAll("secret\\((\".*?\")\\)", "secret($1, \"sample\")");
  }
}
