package io.github.aepdsl.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.text.OwnClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a name that does not exist. */
class Engine_GuessTest {

  private static Engine engine;

  @BeforeAll
  static void start() {
    engine = Engine.start(OwnClassPath.absolute(), (value, before) -> Optional.empty());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({
    "aep().casandra(), cassandra",
    "aep().cassandra().hots(\"h\"), host",
    "aep().cassandra().host(\"h\").usernam(\"u\"), username",
    "aep().conections(), connections",
    "paramter(\"A\"), parameter"
  })
  void namesWhatIsNear(String typed, String meant) {
    assertThat(answer(typed)).last().asString().isEqualTo("|  Did you mean %s?", meant);
  }

  @Test
  void namesTheStepThatComesBeforeAParameter() {
    assertThat(answer("aep().amazonS3().accessKey().s3AccesKey(\"a\")"))
        .last()
        .asString()
        .startsWith("|  Did you mean ");
    assertThat(answer("aep().amazonS3().s3AccessKey(\"a\")"))
        .contains("|  Did you mean to choose .accessKey(…) first? s3AccessKey(…) comes after it.");
  }

  @Test
  void namesTheWayIntoAnOptional() {
    assertThat(answer("aep().connections().first().delete()"))
        .contains("|  Did you mean to choose .orElseThrow(…) first? delete(…) comes after it.");
    assertThat(answer("aep().connections().first().zzzz()"))
        .noneMatch(line -> line.contains("Did you mean"));
  }

  @Test
  void saysNothingWhereNothingIsNear() {
    assertThat(answer("zzzzqqqq()")).noneMatch(line -> line.contains("Did you mean"));
    assertThat(answer("aep().zzzzqqqq()")).noneMatch(line -> line.contains("Did you mean"));
    assertThat(answer("int i = \"text\"")).noneMatch(line -> line.contains("Did you mean"));
  }

  private static List<String> answer(String entry) {
    List<String> lines = new ArrayList<>();
    engine.evaluate(entry, lines::add);
    return lines;
  }
}
