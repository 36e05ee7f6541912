package io.github.aepdsl.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptCommands_WordsTest {

  private final PromptSession session = new PromptSession();

  @AfterEach
  void close() {
    session.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "?", "/?", "/help", "/h", "help me"})
  void helpBeginsWithTheDsl(String word) {
    if (word.equals("/h")) {
      assertThat(session.type(word)).contains("/help", "/history");
    } else {
      assertThat(session.type(word)).contains("aep().cassandra()", "/save");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit", "quit", "/exit", "/ex"})
  void leavingWordsLeave(String word) {
    session.type(word);

    assertThat(session.desk().exit()).hasValue(0);
  }

  @Test
  void takesTheExitCode() {
    session.type("/exit 5");

    assertThat(session.desk().exit()).hasValue(5);
  }

  @Test
  void leavesAPlainWordToAVariableOfThatName() {
    session.type("var exit = 1");

    assertThat(session.type("exit")).isEqualTo("exit = 1");
    assertThat(session.desk().exit()).isEmpty();
  }

  @Test
  void knowsNoOtherCommandButWhatIsNear() {
    assertThat(session.type("/lisst")).contains("did you mean /list?");
    assertThat(session.type("/xyzzy")).contains("There is no command /xyzzy", "/help lists them");
    assertThat(session.type("/re")).contains("/re may be /reset, /reload");
  }

  @Test
  void tellsEachCommandByItself() {
    assertThat(session.type("/help /save")).contains("--clean").doesNotContain("/list");
    assertThat(session.type("/help save")).contains("--clean");
  }

  @Test
  void takesACommentForCode() {
    assertThat(session.type("// a comment")).isEmpty();
    assertThat(session.type("/* one */ 1 + 1")).isEqualTo("2");
  }

  @Test
  void showsNoValuesWhenSilent() {
    session.type("/set feedback silent");

    assertThat(session.type("1 + 1")).isEmpty();
    assertThat(session.type("no such code")).startsWith("|  Error:");
    session.type("/set feedback normal");
    assertThat(session.type("1 + 1")).isEqualTo("2");
  }
}
