package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionSpec_SidesTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | true",
        "{\"attributes\":{\"isSource\":true}} | true",
        "{\"attributes\":{\"isSource\":false}} | false",
        "{\"sourceSpec\":{\"attributes\":{\"uiAttributes\":{\"isSource\":false}}}} | false",
        "{\"attributes\":{\"isSource\":true},\"sourceSpec\":{\"attributes\":"
            + "{\"uiAttributes\":{\"isSource\":false}}}} | true"
      })
  void areForReadingUnlessTheySayOtherwise(String json, boolean source) {
    ConnectionSpec spec = read(json.replaceFirst("\\{", "{\"id\":\"s\",")).get(0);

    assertThat(spec.isSource()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {"{} | 0", "{\"id\":\"\"} | 0"})
  void areLeftOutWithoutAnId(String json, int count) {
    assertThat(read(json)).hasSize(count);
  }

  private List<ConnectionSpec> read(String json) {
    String item = json.replace(",}", "}");
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(
        "GET " + Adobe.BASE + "/connectionSpecs", Step.json(200, "{\"items\":[" + item + "]}"));
    return Adobe.workspace(server).connectionSpecs();
  }
}
