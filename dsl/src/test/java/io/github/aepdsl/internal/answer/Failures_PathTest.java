package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paths come out of links of pages, which are the service's words. */
class Failures_PathTest {

  private static final Answers ANSWERS = new Answers(List.of(Secret.of("canary-1")));

  private final Call call =
      Call.get("/x\n\u001b[2J" + "y".repeat(999) + "/canary-1", URI.create("http://127.0.0.1/"));

  @Test
  void areOneLineWithoutSecretsWhenTheAnswerIsNo() {
    AepException failure = ANSWERS.failure(new Reply.Answer(call, 1, answer(404)));

    assertThat(failure.getMessage()).startsWith("GET /x\\n\\u001b[2Jyyy").hasSizeLessThan(500);
    assertThat(((ApiException) failure).path()).endsWith("yyy/***");
  }

  @Test
  void areOneLineWithoutSecretsWhenThereIsNoAnswer() {
    AepException failure = ANSWERS.failure(new Reply.NoAnswer(call, 1, new IOException("cut")));

    assertThat(failure.getMessage()).startsWith("GET /x\\n\\u001b[2Jyyy").hasSizeLessThan(500);
    assertThat(((TransportException) failure).path()).endsWith("yyy/***");
  }

  private static CannedAnswer answer(int status) {
    return new CannedAnswer(status, "{}", HttpHeaders.of(Map.of(), (name, value) -> true));
  }
}
