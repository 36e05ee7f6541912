package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What changes takes one line of the screen, and never that of somebody else. */
class TerminalDisplay_RewritingTest {

  private static final String UP = "\033[1A\r\033[2K";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final TerminalDisplay display =
      TerminalDisplay.of(new PrintStream(screen, true, UTF_8), UTF_8, () -> 20);

  @Test
  void aStateTakesThePlaceOfTheLast() {
    Consumer<Object> place = display.showChanging("run, 2 s");

    place.accept("run, 3 s");
    place.accept("größer, 4 s");

    assertThat(written()).isEqualTo("run, 2 s\n" + UP + "run, 3 s\n" + UP + "größer, 4 s\n");
    assertThat(display.replaces()).isTrue();
  }

  @Test
  void whatOthersPrintedStays() {
    Consumer<Object> place = display.showChanging("1 of 9");
    display.out().println("mine");

    place.accept("2 of 9");
    place.accept("3 of 9");

    assertThat(written()).isEqualTo("1 of 9\nmine\n2 of 9\n" + UP + "3 of 9\n");
  }

  @Test
  void aPromptThatWasPrintedElsewhereStays() {
    Consumer<Object> place = display.showChanging("1 of 9");
    display.touched();

    place.accept("2 of 9");

    assertThat(written()).isEqualTo("1 of 9\n2 of 9\n");
  }

  @Test
  void aStateThatIsTooLongLacksItsMiddle() {
    Consumer<Object> place = display.showChanging("sending a-long-name.jsonl: 1 of 20");

    place.accept("sending a-long-name.jsonl: 20 of 20");

    assertThat(written()).isEqualTo("sendi … nl: 1 of 20\n" + UP + "sendi … l: 20 of 20\n");
  }

  @Test
  void aStateThatTakesSeveralLinesIsNotRewritten() {
    Consumer<Object> place = display.showChanging("a state of\ntwo lines");

    place.accept("short");
    place.accept("a\u001b[2J");

    assertThat(written()).isEqualTo("a state of\ntwo lines\nshort\n" + UP + "a\\u001b[2J\n");
  }

  @Test
  void whatIsShownOnceIsPrinted() {
    display.show("x");

    assertThat(written()).isEqualTo("x\n");
  }

  private String written() {
    return screen.toString(UTF_8);
  }
}
