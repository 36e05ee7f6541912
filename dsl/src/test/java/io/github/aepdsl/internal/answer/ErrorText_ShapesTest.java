package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.redact.Redactor;
import io.github.aepdsl.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken out of an error's body, in all the shapes that Adobe's services have. */
class ErrorText_ShapesTest {

  /** A name for the shape, the body, the code and the words; empty where there are none. */
  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of(
            "gateway",
            "{\"error_code\":\"403010\",\"message\":\"token is missing\"}",
            "403010",
            "token is missing"),
        Arguments.of(
            "flow service",
            "{\"type\":\"x/FLOW-1439-404\",\"errorMessage\":\"none\"}",
            "FLOW-1439-404",
            "none"),
        Arguments.of(
            "report",
            "{\"report\":{\"detailed-message\":\"longer\",\"message\":\"short\"}}",
            "",
            "longer"),
        Arguments.of(
            "code in text",
            "{\"errorMessage\":\"FLOW-1100-400: from provider\"}",
            "FLOW-1100-400",
            "FLOW-1100-400: from provider"),
        Arguments.of(
            "ims",
            "{\"error\":\"invalid_client\",\"error_description\":\"invalid id\"}",
            "invalid_client",
            "invalid id"),
        Arguments.of("sentence", "{\"error\":\"Out of order\"}", "", "Out of order"),
        Arguments.of(
            "problem",
            "{\"type\":\"/placeholder\",\"title\":\"BadRequestError\",\"detail\":\"no type\"}",
            "",
            "no type"),
        Arguments.of("title only", "{\"title\":\"Forbidden\"}", "", "Forbidden"),
        Arguments.of(
            "inlet",
            "{\"title\":\"Authorization\",\"report\":{\"message\":\"token is empty\"}}",
            "",
            "token is empty"),
        Arguments.of("nulls", "{\"errorMessage\":null,\"message\":\"\",\"detail\":\"x\"}", "", "x"),
        Arguments.of("nothing", "{}", "", ""),
        Arguments.of("no object", "[1]", "", ""),
        Arguments.of("no JSON", "<html>", "", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void tellTheCodeAndTheServicesOwnWords(String shape, String body, String code, String words) {
    ErrorText text = text(body);

    assertThat(text.code().orElse("")).isEqualTo(code);
    assertThat(text.message().orElse("")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"report\":{\"request-id\":\"r-1\"}} | r-1",
        "{\"request-id\":\"r-2\"} | r-2",
        "{\"requestId\":\"r-3\"} | r-3",
        "{\"requestId\":{\"a\":1}} |"
      })
  void tellTheRequestsId(String body, String id) {
    assertThat(text(body).requestId().orElse(null)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "'', an empty answer",
    "'  ', an empty answer",
    "'\n<!DOCTYPE html>', 'a web page, not JSON'",
    "'{\"a\":', no JSON that makes sense here",
    "hello, no JSON that makes sense here"
  })
  void sayWhatTheyAreInstead(String body, String kind) {
    assertThat(text(body).kind()).isEqualTo(kind);
    assertThat(text(body).isJson()).isFalse();
  }

  @Test
  void areOneLineAndNotEndless() {
    String words = "a\\r\\n  b\\tc " + "x".repeat(300);

    assertThat(text("{\"message\":\"\\n" + words + "\\n\"}").message().orElseThrow())
        .startsWith("a\\r\\n  b\\tc xxx")
        .endsWith("x…")
        .hasSize(200);
  }

  @Test
  void neverShowWhatWasSent() {
    ErrorText text =
        text("{\"error_code\":\"s3cr3t!\",\"message\":\"no s3cr3t!\",\"requestId\":\"s3cr3t!\"}");

    assertThat(text.code()).contains("***");
    assertThat(text.message()).contains("no ***");
    assertThat(text.requestId()).contains("***");
    assertThat(text.body()).doesNotContain("s3cr3t!");
  }

  private static ErrorText text(String body) {
    return new ErrorText(
        body.getBytes(StandardCharsets.UTF_8), new Redactor(List.of(Secret.of("s3cr3t!"))));
  }
}
