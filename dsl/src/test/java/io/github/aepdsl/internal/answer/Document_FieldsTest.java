package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.RateLimitedException;
import io.github.aepdsl.secret.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Document_FieldsTest {

  private final Answers answers = new Answers(List.of(Secret.of("s3cr3t!")));

  @Test
  void areReadAsWhatTheyAre() {
    Document document = document("{\"items\":[1,2],\"result\":false,\"count\":95}");

    assertThat(document.array("items").size()).isEqualTo(2);
    assertThat(document.bool("result")).isFalse();
    assertThat(document.number("count")).isEqualTo(95);
  }

  static Stream<Arguments> wanted() {
    return Stream.of(
        Arguments.of("an array", (Function<Document, Object>) document -> document.array("x")),
        Arguments.of("a boolean", (Function<Document, Object>) document -> document.bool("x")),
        Arguments.of("a number", (Function<Document, Object>) document -> document.number("x")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wanted")
  void areMissedWhenTheyAreSomethingElse(String kind, Function<Document, Object> read) {
    for (String value : List.of("null", "\"1\"", "{}", "1.5", "1e30")) {
      assertThatThrownBy(() -> read.apply(document("{\"x\":" + value + "}")))
          .isInstanceOf(ApiException.class)
          .hasMessageStartingWith("GET /connections -> 200, but it lacks x");
    }
    assertThatThrownBy(() -> read.apply(document("[]")))
        .hasMessageContaining("no JSON that makes sense here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"text\"", "1", "true", "<html>", "{\"a\":"})
  void areLookedForInJsonOnly(String body) {
    Reply.Answer answer = CannedAnswer.with(200, body, Map.of());

    assertThat(answers.find(answer)).isEmpty();
    assertThatThrownBy(() -> answers.document(answer)).isInstanceOf(ApiException.class);
  }

  @Test
  void ofARefusalAreNone() {
    Reply.Answer refused = CannedAnswer.with(400, "{\"id\":\"1\"}", Map.of());

    assertThat(answers.find(refused)).isEmpty();
    assertThatThrownBy(() -> answers.document(refused)).hasMessageContaining("-> 400 refused");
    assertThatThrownBy(() -> answers.success(refused)).hasMessageContaining("-> 400 refused");
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "'', ", "soon, ", "-1, ", "'Wed, 21 Oct 2026 07:28:00 GMT', "})
  void tellHowLongToWaitWhereTheServiceSaysIt(String header, Long seconds) {
    Reply.Answer busy = CannedAnswer.with(429, "{}", Map.of("Retry-After", header));

    assertThat(answers.failure(busy))
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            e ->
                assertThat(e.retryAfter().map(Duration::toSeconds).orElse(null))
                    .isEqualTo(seconds));
  }

  @Test
  void neverShowTheTokensThatWentOut() {
    answers.sent(Secret.of("first-token"));
    answers.sent(Secret.of("second-token"));
    String body = "{\"message\":\"s3cr3t! first-token second-token\"}";

    assertThat(answers.failure(CannedAnswer.with(400, body, Map.of())))
        .hasMessageContaining("*** *** ***");
  }

  private Document document(String json) {
    return answers.document(CannedAnswer.with(200, json, Map.of()));
  }
}
