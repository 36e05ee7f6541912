package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.redact.Redactor;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Echo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every nasty password in every echo in every place of every answer: none may be shown. */
class Failures_EchoTest {

  private static final String START = "Alpha9Qz";
  private static final String END = "Omega7Kx";

  private static final int[] STATUSES = {200, 400, 401, 403, 404, 412, 429, 500, 503};

  /** What stands between the two words of a password. */
  private static final List<String> NASTY =
      List.of(
          "",
          "\"",
          "\\",
          "\t",
          "é",
          " ",
          "/",
          "+",
          "%",
          "%41",
          "%%",
          "&",
          "&amp;",
          "<b>",
          "'",
          "\\\"",
          "\\\\",
          "\\n",
          "\n",
          "\r\n",
          "\\u0041",
          "&#65;",
          "😀",
          "日本",
          "ß€",
          "\u0001",
          "=",
          ";",
          "{\"a\":\"b\"}",
          "$1",
          "\\Q\\E",
          "?",
          "\\\\\\\" é\t/+%25&lt;",
          "\u2028",
          ":@",
          "\\é%5C\"");

  private static final List<String> SHAPES =
      List.of(
          "{\"errorMessage\":\"no: @\",\"report\":{\"request-id\":\"@\",\"message\":\"@\"}}",
          "{\"report\":{\"detailed-message\":\"got @\"}}",
          "{\"message\":\"@\",\"error_code\":\"@\",\"requestId\":\"@\",\"deep\":[{\"@\":\"@\"}]}",
          "{\"detail\":\"@ @\",\"title\":\"@\",\"type\":\"FLOW-1-2 @\"}",
          "{\"error\":\"@\",\"error_description\":\"@\"}",
          "{\"errorMessage\":\"cut @",
          "<html><body title='@'>@</body></html>",
          "password=@&x=1");

  @TestFactory
  Stream<DynamicTest> showsNothingOfAPassword() {
    return Stream.of(Echo.values())
        .map(echo -> DynamicTest.dynamicTest(echo.name(), () -> everyPassword(echo)));
  }

  private static void everyPassword(Echo echo) {
    for (String nasty : NASTY) {
      for (String password : List.of(START + nasty + END, nasty + START + nasty)) {
        Secret secret = Secret.of(password);
        Object sent = Map.of("auth", Map.of("params", Map.of("list", List.of(secret))));
        Redactor redactor = new Redactor(List.of(sent));
        for (String shape : SHAPES) {
          assertHidden(password, sent, redactor, shape, echo);
        }
      }
    }
  }

  private static void assertHidden(
      String password, Object sent, Redactor redactor, String shape, Echo echo) {
    String id = echo.of(password);
    for (String echoed : List.of(id, Echo.JSON.of(id))) {
      String answer = shape.replace("@", echoed);
      int status = STATUSES[Math.floorMod(answer.hashCode(), STATUSES.length)];
      assertThat(shown(sent, redactor, status, answer, id))
          .as("%s as %s", password, answer)
          .doesNotContain(START, END, echoed, id, Echo.BASE64.of(password).substring(4, 9));
    }
  }

  private static String shown(Object sent, int status, String text, String requestId) {
    return shown(sent, new Redactor(List.of(sent)), status, text, requestId);
  }

  private static String shown(
      Object sent, Redactor redactor, int status, String text, String requestId) {
    Reply.Answer answer = CannedAnswer.to(sent, status, text, requestId);
    ApiException thrown =
        status == 200
            ? Failures.unusable(answer, "an id", redactor)
            : (ApiException) Failures.of(answer, redactor);
    return thrown + "\n" + thrown.body() + "\n" + thrown.code() + "\n" + thrown.requestId();
  }

  @Test
  void stillTellsWhatTheServiceSaid() {
    Object sent = Secret.of("a\"b\\c é/");
    String text = "{\"errorMessage\":\"login of svc with a\\\"b\\\\c \\u00e9\\/ failed\"}";

    assertThat(shown(sent, 400, text, "r-1"))
        .contains("login of svc with *** failed")
        .contains("{\"errorMessage\":\"login of svc with *** failed\"}")
        .contains("r-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "a\"", "\\", "\"", "%", "+ ", "é", "?"})
  void leavesMostOfTheTextWhenTheSecretIsShort(String secret) {
    String text = "{\"errorMessage\":\"the host a+b is not there (50%)\"}";

    assertThat(shown(Secret.of(secret), 400, text, "r-1")).contains("is not there");
  }
}
