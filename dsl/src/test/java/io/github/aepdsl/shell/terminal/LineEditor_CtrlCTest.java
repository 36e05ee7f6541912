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

/** JLine interrupts the thread that reads; the compiler must not notice. */
class LineEditor_CtrlCTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private LineEditor editor;

  @AfterEach
  void close() {
    editor.close();
  }

  @Test
  void duringTabIsLearntOnceTheAnswerIsThere() throws IOException {
    Interrupting language = new Interrupting();
    type("a\tb\r", language);

    assertThat(editor.next("")).contains("");
    assertThat(language.disturbed).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(screen.toString(UTF_8)).doesNotContain("dropped");
  }

  @Test
  void rightBehindEnterGivesTheLineUp() throws IOException {
    Interrupting language = new Interrupting();
    type("a\r", language);

    assertThat(editor.next("")).contains("");
    assertThat(language.disturbed).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anAnswerThatFailsIsNone() throws IOException {
    type("a\t1\r", new Failing());

    assertThat(editor.next("")).contains("a1");
  }

  private void type(String keys, Assistance language) throws IOException {
    editor =
        LineEditor.over(
            new ByteArrayInputStream(keys.getBytes(UTF_8)),
            screen,
            HistoryFile.of(Map.of("AEP_HISTORY", "off")),
            language);
  }

  /** Presses Ctrl-C in the middle of each answer. */
  private static final class Interrupting implements Assistance {
    private final Thread reader = Thread.currentThread();
    private volatile boolean disturbed;

    @Override
    public boolean complete(String entry) {
      reader.interrupt();
      disturbed |= Thread.currentThread().isInterrupted();
      return true;
    }

    @Override
    public TabAnswer tab(String text, boolean again) {
      return complete(text) ? new TabAnswer("dropped", List.of("dropped")) : TabAnswer.NOTHING;
    }
  }

  private static final class Failing implements Assistance {
    @Override
    public boolean complete(String entry) {
      throw new IllegalStateException("no compiler");
    }

    @Override
    public TabAnswer tab(String text, boolean again) {
      throw new IllegalStateException("no compiler");
    }
  }
}
