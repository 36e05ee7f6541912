package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys as a terminal sends them, and what the editor makes of them. */
class LineEditor_KeysTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private LineEditor editor;

  @AfterEach
  void close() {
    editor.close();
  }

  @Test
  void takesALineAtATime() throws IOException {
    type("aep()\r1 + 1\r");

    assertThat(editor.next("")).contains("aep()");
    assertThat(editor.next("")).contains("1 + 1");
    assertThat(editor.next("")).isEmpty();
  }

  @Test
  void goesOnWhileTheEntryDoes() throws IOException {
    type("aep().\rcassandra()\r");

    assertThat(editor.next("")).contains("aep().\ncassandra()");
    assertThat(screen.toString(UTF_8)).contains(LineEditor.CONTINUATION);
  }

  @Test
  void bringsBackTheLineBefore() throws IOException {
    type("aep()\r\u001b[A\r");

    assertThat(editor.next("")).contains("aep()");
    assertThat(editor.next("")).contains("aep()");
  }

  @Test
  void leavesExclamationMarksAlone() throws IOException {
    type("var a = !!b; c != \"!1\"\r");

    assertThat(editor.next("")).contains("var a = !!b; c != \"!1\"");
  }

  @Test
  void writesWhatTabKnowsAndShowsWhatCanFollow() throws IOException {
    type("a\t\t\r");

    assertThat(editor.next("")).contains("aep");
    assertThat(screen.toString(UTF_8)).contains("aep  aepdsl");
  }

  @Test
  void takesTabAtTheSamePlaceOfAnotherLineForAFirstOne() throws IOException {
    type("b\t\rb\t\t\r");

    editor.next("");
    assertThat(screen.toString(UTF_8)).doesNotContain("again");
    editor.next("");
    assertThat(screen.toString(UTF_8)).containsOnlyOnce("again");
  }

  @Test
  void showsNoLetterOfASecret() throws IOException {
    type("c4n4ry\r");

    assertThat(editor.ask("TOKEN (not shown): ")).contains("c4n4ry");
    assertThat(screen.toString(UTF_8)).contains("TOKEN").doesNotContain("c4n4ry");
  }

  private void type(String keys) throws IOException {
    editor =
        LineEditor.over(
            new ByteArrayInputStream(keys.getBytes(UTF_8)),
            screen,
            HistoryFile.of(Map.of("AEP_HISTORY", "off")),
            new Dots());
  }

  /** A language whose entries go on after a dot. */
  private static final class Dots implements Assistance {
    @Override
    public boolean complete(String entry) {
      return !entry.endsWith(".");
    }

    @Override
    public TabAnswer tab(String text, boolean again) {
      return text.equals("a")
          ? TabAnswer.inserting("ep")
          : new TabAnswer("", List.of(again && text.equals("b") ? "again" : "aep  aepdsl"));
    }
  }
}
