package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.redact.Redactor;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What to try next: the call's own advice, else what the code says, else the status. */
class Hints_ChoiceTest {

  private static final URI ADDRESS = URI.create("http://db.example/x");
  private static final Call READ = Call.get("/x", ADDRESS);
  private static final Call POST = Call.post("/x", ADDRESS, Content.NONE);
  private static final Advice ADVICE =
      Advice.NONE
          .whenRefused("refused!")
          .whenDenied("denied!")
          .whenMissing("missing!")
          .whenStale("stale!")
          .whenUnsure("unsure!")
          .whenUnreachable("unreachable!");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # status | to a read that says nothing        | advised  | to a post          | advised
          400 | compare what was asked for              | refused! | compare what       | refused!
          401 | check the credentials and the org-id    | denied!  | check the cred     | denied!
          403 | ask for the permission                  | ask for  | ask for            | ask for
          404 | it may be deleted or in another sandbox | missing! | it may be deleted  | missing!
          412 | read it again, then repeat              | stale!   | read it again      | stale!
          413 | send less at once                       | send     | send less          | send
          418 | check the addresses of the profile      | check    | check the addr     | check
          429 | wait a little, then repeat              | wait     | wait a little      | wait
          500 | repeat it later                         | repeat   | find out whether   | unsure!
          503 | repeat it later                         | repeat   | find out whether   | unsure!
          """)
  void byStatus(int status, String read, String readAdvised, String post, String postAdvised) {
    assertThat(hint(READ, status, "{}")).startsWith(read);
    assertThat(hint(READ.advising(ADVICE), status, "{}")).startsWith(readAdvised);
    assertThat(hint(POST, status, "{}")).startsWith(post);
    assertThat(hint(POST.advising(ADVICE), status, "{}")).startsWith(postAdvised);
  }

  @ParameterizedTest
  @CsvSource({
    "400, FLOW-1413-400, check the connection spec id",
    "400, FLOW-1415-400, check the name of the auth spec",
    "404, FLOW-2100-404, aep().sandboxes() lists",
    "403, 403025, check the profile's org-id",
    "404, FLOW-1439-404, missing!",
    "400, FLOW-9999-400, refused!"
  })
  void byCodeWhereTheListHasIt(int status, String code, String hint) {
    String body = "{\"error_code\":\"" + code + "\"}";

    assertThat(hint(READ.advising(ADVICE), status, body)).startsWith(hint);
  }

  @ParameterizedTest
  @CsvSource({"400", "404", "302", "418"})
  void ofAStrangersAnswerIsToCheckTheAddress(int status) {
    assertThat(hint(READ.advising(ADVICE), status, "<html>"))
        .isEqualTo("check the addresses of the profile: no service of Adobe answers like this");
  }

  static Stream<Arguments> losses() {
    return Stream.of(
        Arguments.of(READ, new IOException(), "run it again"),
        Arguments.of(POST, new IOException(), "unsure!"),
        Arguments.of(POST, new HttpTimeoutException(""), "unsure!"),
        Arguments.of(POST, new ConnectException(), "unreachable!"),
        Arguments.of(READ, new SSLException(""), "unreachable!"),
        Arguments.of(POST, new InterruptedException(), "run it again"));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void ofACallWithoutAnAnswer(Call call, Exception failure, String hint) {
    Reply lost = new Reply.NoAnswer(call.advising(ADVICE), 1, failure);

    assertThat(fix(lost)).isEqualTo(hint);
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(new ConnectException(), 4, "no connection to db.example, 4 tries"),
        Arguments.of(new SSLException(""), 1, "no trusted TLS connection to db.example"),
        Arguments.of(new HttpTimeoutException(""), 1, "no answer from db.example in time"),
        Arguments.of(new InterruptedException(), 1, "interrupted while waiting for db.example"),
        Arguments.of(
            new IOException(),
            2,
            "the connection to db.example broke before the answer was complete, 2 tries"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void sayWhatBecameOfIt(Exception failure, int tries, String words) {
    AepException exception = Failures.of(new Reply.NoAnswer(READ, tries, failure), nothingSecret());

    assertThat(exception.problem().what()).isEqualTo("GET /x -> " + words);
  }

  private static String hint(Call call, int status, String body) {
    Reply.Answer canned = CannedAnswer.with(status, body, Map.of());
    return fix(new Reply.Answer(call, 1, canned.response()));
  }

  private static String fix(Reply reply) {
    return Failures.of(reply, nothingSecret()).problem().fix().orElseThrow();
  }

  private static Redactor nothingSecret() {
    return new Redactor(List.of());
  }
}
