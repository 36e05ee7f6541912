package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.ingest.Verdict.Kind;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.CannedAnswer;
import io.github.aepdsl.internal.answer.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reply to a batch means for it. */
class Verdict_KindTest {

  @ParameterizedTest
  @CsvSource({
    "400, SMALLER, false",
    "401, STOP, false",
    "403, STOP, false",
    "404, STOP, false",
    "408, AGAIN, false",
    "413, SMALLER, false",
    "429, AGAIN, false",
    "500, AGAIN, true",
    "502, AGAIN, true",
    "503, AGAIN, false",
    "504, AGAIN, true",
    "501, STOP, false"
  })
  void isThatOfTheStatus(int status, Kind kind, boolean open) {
    Verdict verdict = Verdict.of(CannedAnswer.with(status, "{}", Map.of()), 2);

    assertThat(verdict.kind()).isEqualTo(kind);
    assertThat(verdict.open()).isEqualTo(open);
    assertThat(verdict.reason()).startsWith(String.valueOf(status));
  }

  @Test
  void isThatOfEachMessageWhereTheInletJudgedThem() {
    Verdict verdict =
        Verdict.of(
            CannedAnswer.with(
                207, "{\"responses\":[{\"statusCode\":400,\"message\":\"no\"}]}", Map.of()),
            1);

    assertThat(verdict.kind()).isEqualTo(Kind.JUDGED);
    assertThat(verdict.failures()).containsExactly(new BatchOutcome.Failure(0, 400, "no"));
  }

  @ParameterizedTest
  @CsvSource({"''", "nonsense", "[]", "'{\"responses\":{}}'"})
  void isToTryAgainWhereAGoodAnswerTellsNothing(String body) {
    Verdict verdict = Verdict.of(CannedAnswer.with(200, body, Map.of()), 1);

    assertThat(verdict.kind()).isEqualTo(Kind.AGAIN);
    assertThat(verdict.open()).isTrue();
    assertThat(verdict.reason()).isEqualTo("200 without a word on the messages");
  }

  static Stream<Arguments> losses() {
    return Stream.of(
        Arguments.of(new IOException("cut"), Kind.AGAIN, true),
        Arguments.of(new HttpTimeoutException("late"), Kind.AGAIN, true),
        Arguments.of(new ConnectException("closed"), Kind.AGAIN, false),
        Arguments.of(new UnknownHostException("who"), Kind.STOP, false),
        Arguments.of(new SSLHandshakeException("who"), Kind.STOP, false),
        Arguments.of(new InterruptedException(), Kind.STOP, false));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void isThatOfTheLossWhereNoAnswerCame(Exception cause, Kind kind, boolean open) {
    Call call = Call.get("/collection/batch/x", URI.create("http://127.0.0.1/"));
    Verdict verdict = Verdict.of(new Reply.NoAnswer(call, 1, cause), 1);

    assertThat(verdict.kind()).isEqualTo(kind);
    assertThat(verdict.open()).isEqualTo(open);
    assertThat(verdict.reason()).isEqualTo("no answer");
  }
}
