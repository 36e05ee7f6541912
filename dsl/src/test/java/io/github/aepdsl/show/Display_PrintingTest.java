package io.github.aepdsl.show;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class Display_PrintingTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private final Display display =
      Display.printing(
          () -> new PrintStream(shown, true, UTF_8), () -> new PrintStream(progress, true, UTF_8));

  @Test
  void printsAnythingAsItPrintsItself() {
    display.show("text");
    display.show(null);
    display.show(List.of(1, 2));
    display.show(Map.of("a", 1));

    assertThat(lines()).containsExactly("text", "null", "[1, 2]", "{a=1}");
  }

  @Test
  void printsAListOfOneKindInColumns() {
    display.show(List.of(new Progress("sending", 1, 2)));

    assertThat(lines())
        .containsExactly(
            "1 progress",
            "what     done  total  spent  estimated",
            "sending  1     2      PT0S   false");
  }

  @Test
  void printsWhatChangesApartOneBelowTheOther() {
    Consumer<Object> place = display.showChanging(new Progress("sending", 0, 2));
    place.accept(new Progress("sending", 2, 2));

    assertThat(display.replaces()).isFalse();
    assertThat(progress.toString(UTF_8).lines())
        .containsExactly("sending: 0 of 2", "sending: 2 of 2");
    assertThat(lines()).isEmpty();
  }

  @Test
  void asksForTheStreamAnewEachTime() {
    StringBuilder asked = new StringBuilder();
    Display careful =
        Display.printing(
            () -> {
              asked.append('x');
              return new PrintStream(shown, true, UTF_8);
            },
            () -> System.err);

    careful.show("a");
    careful.show("b");

    assertThat(asked).hasToString("xx");
  }

  @Test
  void printsATextAsItStandsAndATrailInOneLine() {
    Trail trail = new Trail(List.of(new Trail.Stop("session", "local platform", "")));

    display.show(new PlainText("{\n  \"a\": 1\n}"));
    display.show(trail.to(new Trail.Stop("base connection", "orders", "Cassandra")));

    assertThat(lines())
        .containsExactly(
            "{", "  \"a\": 1", "}", "session local platform -> base connection orders (Cassandra)");
  }

  @Test
  void aTextIsOneForAllThatTakeTexts() {
    PlainText text = new PlainText("body");

    assertThat(text).hasSize(4).startsWith("b").isEqualTo(new PlainText("body"));
    assertThat(text.subSequence(1, 3)).hasToString("od");
    assertThat(text.hashCode()).isEqualTo(new PlainText("body").hashCode());
    assertThat(text.equals("body")).isFalse();
  }

  private List<String> lines() {
    return shown.toString(UTF_8).lines().toList();
  }
}
