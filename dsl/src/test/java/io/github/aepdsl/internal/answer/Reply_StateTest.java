package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of a call by what became of it. */
class Reply_StateTest {

  private static final Call CALL = Call.get("/x", URI.create("http://127.0.0.1/x"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # status, done,  open,  may be sent again
          200,      true,  true,  false
          201,      true,  true,  false
          204,      true,  true,  false
          302,      false, false, true
          400,      false, false, true
          401,      false, false, true
          404,      false, false, true
          408,      false, true,  true
          409,      false, false, true
          412,      false, false, true
          429,      false, false, true
          500,      false, true,  true
          501,      false, false, true
          502,      false, true,  true
          503,      false, true,  true
          504,      false, true,  true
          """)
  void ofAnAnswer(int status, boolean done, boolean open, boolean again) {
    Reply answer = CannedAnswer.to(Map.of(), status, "", "r-1");

    assertThat(answer.isSuccess()).isEqualTo(done);
    assertThat(answer.isOpen()).isEqualTo(open);
    assertThat(answer.maySendAgain()).isEqualTo(again);
    assertThat(answer.hasStatus(status)).isTrue();
    assertThat(answer.hasStatus(status + 1)).isFalse();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        // failure, whether it is open, may be sent again
        Arguments.of(new ConnectException("refused"), false, false),
        Arguments.of(new HttpConnectTimeoutException("late"), false, false),
        Arguments.of(new SSLHandshakeException("who is that"), false, false),
        Arguments.of(new HttpTimeoutException("late"), true, false),
        Arguments.of(new EOFException("cut"), true, true),
        Arguments.of(new IOException("reset"), true, true),
        Arguments.of(new InterruptedException(), false, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void ofNoAnswer(Exception failure, boolean open, boolean again) {
    Reply lost = new Reply.NoAnswer(CALL, 1, failure);

    assertThat(lost.isSuccess()).isFalse();
    assertThat(lost.hasStatus(200)).isFalse();
    assertThat(lost.isOpen()).isEqualTo(open);
    assertThat(lost.maySendAgain()).isEqualTo(again);
  }

  @Test
  void isOneOfTheTwo() {
    Reply answer = CannedAnswer.to(Map.of(), 200, "", "r-1");
    Reply lost = new Reply.NoAnswer(CALL, 1, new IOException());

    assertThat(answer.<String>either(there -> "answered", none -> "lost")).isEqualTo("answered");
    assertThat(lost.<String>either(there -> "answered", none -> "lost")).isEqualTo("lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sun, 22 Nov 2026 10:15:30 GMT | 2026-11-22T10:15:30Z",
        "Sun, 22 Nov 2026 10:15:30 +0200 | 2026-11-22T08:15:30Z",
        "yesterday |"
      })
  void knowsTheServicesClockWhereItIsReadable(String header, Instant time) {
    Reply.Answer answer = CannedAnswer.with(200, "", Map.of("Date", header));

    assertThat(answer.date().orElse(null)).isEqualTo(time);
  }
}
