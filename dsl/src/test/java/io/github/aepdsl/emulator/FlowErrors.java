package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Asserts the shape that every Flow Service error has. */
public final class FlowErrors {

  private FlowErrors() {}

  /** Checks code and status, wherever they stand; gives back what the error says. */
  public static String assertFlowError(Answer answer, String code) {
    JsonNode body = answer.json();
    int status = Integer.parseInt(code.substring(code.length() - 3));
    String detail = answer.at("/report/detailed-message");

    assertThat(answer.at("/type")).isEqualTo("https://ns.adobe.com/aep/errors/FLOW-" + code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(body.path("status").isNumber()).isTrue();
    assertThat(body.path("status").intValue()).isEqualTo(status);
    assertThat(answer.at("/title")).isNotEqualTo("(none)");
    assertThat(answer.at("/report/request-id")).isNotEqualTo("(none)");
    assertThat(answer.at("/errorMessage")).isEqualTo(detail);
    assertThat(answer.at("/errorDetails")).isEqualTo(detail);
    return detail;
  }
}
