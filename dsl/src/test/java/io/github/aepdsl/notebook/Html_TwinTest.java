package io.github.aepdsl.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Configuration;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.Progress;
import io.github.aepdsl.show.Trail;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the HTML says the plain text says, too. */
class Html_TwinTest {

  @TempDir private static Path folder;

  static Stream<Object> things() {
    Aep aep = new Configuration(folder).open();
    var stream = aep.streaming().name("twin").create();
    stream.inletUrl();
    AepException error = new ConfigurationException(List.of(Problem.of("one"), Problem.of("two")));
    return Stream.of(
        aep.cassandra().host("h"),
        aep.mariadb(),
        aep.connections(),
        aep.connectors(),
        stream,
        stream.trail(),
        new Trail(List.of(new Trail.Stop("a", "b", "c"))),
        List.of(new Progress("x", 1, 2)),
        List.of(new Progress("0123456789abcdef".repeat(4), 1, 2)),
        new BarChart("a", "b", "c", List.of(new BarChart.Bar("d", 1, 2, "e"))),
        new Progress("sending", 1, 2),
        new InvalidValueException(Problem.of("port is 70000").but("must be between 1 and 65535")),
        new ConfigurationException(Problem.of("no profile 'locale'").meant(Optional.of("local"))),
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
