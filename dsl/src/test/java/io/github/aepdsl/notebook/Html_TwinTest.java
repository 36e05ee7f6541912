package io.github.aepdsl.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Progress;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.resource.Trail;
import io.github.aepdsl.testing.OfTheProcess;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the HTML says the plain text says, too. */
@ResourceLock(OfTheProcess.LOCAL_PLATFORM)
class Html_TwinTest {

  private static final Aep AEP = Aep.aep("local").sandbox("stage");

  @AfterEach
  void forget() {
    AEP.local().reset();
  }

  static Stream<Object> things() {
    var stream = AEP.streaming().name("twin").create();
    stream.inletUrl();
    AepException error = new ConfigurationException(List.of("one", "two"));
    return Stream.of(
        AEP.cassandra().host("h"),
        AEP.mariadb(),
        AEP.connections(),
        AEP.connectors(),
        stream,
        stream.trail(),
        new Trail(List.of(new Trail.Stop("a", "b", "c"))),
        List.of(new Progress("x", 1, 2)),
        List.of(new Progress("0123456789abcdef".repeat(4), 1, 2)),
        new Progress("sending", 1, 2),
        new InvalidValueException("port is 70000 but must be between 1 and 65535"),
        new ConfigurationException(List.of("no profile 'locale' - did you mean 'local'?")),
        error);
  }

  @ParameterizedTest
  @MethodSource("things")
  void theTextHoldsEveryCell(Object thing) {
    String text = Notebook.text(thing);

    assertThat(cells(Html.of(thing).orElseThrow()))
        .allSatisfy(cell -> assertThat(text).contains(cell));
  }

  /** The texts between tags, but for the labels that only a table needs. */
  private static List<String> cells(String html) {
    return Stream.of(html.replaceAll("<th>.*?</th>", "").split("<[^>]*>"))
        .map(Html_TwinTest::unescaped)
        .flatMap(line -> Stream.of(line.split("^next: ")))
        .map(cell -> cell.replaceFirst("^([0-9a-f]{12})…$", "$1"))
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
