package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorHelp_WordsTest {

  static Iterable<ErrorCode> all() {
    return ErrorCode.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aDocumentedCodeIsExplainedByTheList(ErrorCode code) {
    String help = refused(code.code()).help().toString();

    assertThat(help).startsWith("code   " + code.code() + "\ncause  " + code.cause());
    assertThat(help).contains("fix    " + (code.fix().isEmpty() ? "look again" : code.fix()));
  }

  @Test
  void whatTheCallAdvisesComesBelowWhatTheCodeSays() {
    assertThat(refused("FLOW-1403-400").help())
        .hasToString(
            """
            code   FLOW-1403-400
            cause  No etag came with the change.
            fix    refresh() it, then repeat
            next   look again""");
  }

  @Test
  void anErrorWithoutACodeIsExplainedByItself() {
    assertThat(new IncompleteDraftException("draft", List.of(Problem.of("host")), "x()").help())
        .hasToString("code   IncompleteDraftException\ncause  draft: host\nfix    x()");
  }

  @Test
  void aCodeThatIsNotListedIsShownWithWhatHappened() {
    assertThat(refused("FLOW-9999-400").help().cause()).isEqualTo("GET /x -> 400");
  }

  private static ApiException refused(String code) {
    HttpAnswer answer = new HttpAnswer("GET", "/x", 400, Optional.of(code), Optional.empty(), "");
    return new ApiException(Problem.of("GET /x -> 400").trying("look again"), answer);
  }
}
