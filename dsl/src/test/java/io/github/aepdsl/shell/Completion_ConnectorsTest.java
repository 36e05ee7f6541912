package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.shell.script.InPlace;
import io.github.aepdsl.shell.text.OwnClassPath;
import io.github.aepdsl.shell.text.StartupScript;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Tab shows at the prompt. */
class Completion_ConnectorsTest {

  private static final List<String> OF_EVERY_OBJECT =
      List.of(
          "equals(", "getClass()", "hashCode()", "notify()", "notifyAll()", "toString()", "wait(");

  private static JShell shell;

  @BeforeAll
  static void open() {
    shell = JShell.builder().executionEngine(new InPlace(), Map.of()).build();
    shell.addToClasspath(OwnClassPath.absolute());
    StartupScript.imports().lines().forEach(shell::eval);
  }

  @AfterAll
  static void close() {
    shell.close();
  }

  @Test
  void theSessionOffersEveryConnector() {
    assertThat(tab("aep()."))
        .containsAll(
            Catalog.load().connectors().stream().map(Connector::key).map(k -> k + "()").toList())
        .contains("connectors()", "connections()", "sandbox(");
  }

  @Test
  void aConnectorWithSeveralAuthSpecsOffersItsSteps() {
    assertThat(tab("aep().snowflake()."))
        .containsExactlyInAnyOrder("basic()", "connectionString(", "keyPair()", "toTable()");
  }

  @Test
  void aStepNamedLikeItsParameterAlsoTakesIt() {
    assertThat(tab("aep().azureBlob().sasUri")).containsOnly("sasUri(");
  }

  @Test
  void aDraftOffersItsParametersByTheirWireNames() {
    assertThat(tab("aep().snowflake().keyPair()."))
        .contains("account(", "privateKey(", "privateKeyPassphrase(", "warehouse(", "create()");
  }

  private static List<String> tab(String line) {
    return shell
        .sourceCodeAnalysis()
        .completionSuggestions(line, line.length(), new int[1])
        .stream()
        .map(Suggestion::continuation)
        .distinct()
        .filter(name -> !OF_EVERY_OBJECT.contains(name))
        .toList();
  }
}
