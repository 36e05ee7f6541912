package io.github.aepdsl.emulator.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Every error of the Flow Service in the documented shape. */
class FlowError_ShapeTest {

  @Test
  void oneThatIsMissingLooksLikeTheLiveSample() {
    Response response = FlowError.notFound("flows", "f-1").response("req-1");

    assertThat(response.status()).isEqualTo(404);
    assertThat(json(response))
        .isEqualTo(
            Trees.parse(
                    """
                    {"type": "https://ns.adobe.com/aep/errors/FLOW-1439-404",
                     "title": "Resource not found", "status": 404,
                     "report": {
                       "detailed-message": "The requested flows resource f-1 is not found. Verify the resource ID before trying again.",
                       "id": "f-1", "request-id": "req-1", "type": "flows"},
                     "errorMessage": "The requested flows resource f-1 is not found. Verify the resource ID before trying again.",
                     "errorDetails": "The requested flows resource f-1 is not found. Verify the resource ID before trying again."}"""
                        .getBytes(UTF_8))
                .orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(FlowCode.class)
  void everyCodeIsToldTheSameWay(FlowCode code) {
    Response response = new FlowError(code, "what happened").response("r");

    JsonNode body = json(response);
    assertThat(response.status()).isEqualTo(code.status());
    assertThat(body.path("status").intValue()).isEqualTo(code.status());
    assertThat(body.path("type").asString(""))
        .isEqualTo("https://ns.adobe.com/aep/errors/FLOW-" + code.number() + "-" + code.status());
    assertThat(body.path("title").asString("")).isEqualTo(title(code.status()));
    assertThat(body.path("report").propertyNames())
        .containsExactly("detailed-message", "request-id");
    assertThat(code.condition()).isNotBlank().doesNotEndWith(".");
  }

  @Test
  void parametersOfTheMessageStandInTheReport() {
    Response response =
        new FlowError(FlowCode.UNKNOWN_SANDBOX, "no", Map.of("sandboxName", "x\ny")).response("r");

    assertThat(json(response).at("/report/sandboxName").asString("")).isEqualTo("x\ny");
  }

  @Test
  void allFaultsOfAProviderAreToldAtOnce() {
    FlowError error =
        FlowError.provider(
            List.of(ProviderCode.FREQUENCY.fault("no such frequency."), "something else"));

    assertThat(error.code()).isEqualTo(FlowCode.PROVIDER);
    assertThat(error.detail())
        .isEqualTo("Error from flow provider: 1397-400 no such frequency.; something else");
  }

  @Test
  void numbersAreThereOnce() {
    assertThat(Arrays.stream(FlowCode.values()).map(FlowCode::number)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(ProviderCode.values()).map(ProviderCode::number))
        .doesNotHaveDuplicates()
        .allMatch(number -> number >= 1300 && number < 1400);
  }

  @ParameterizedTest
  @CsvSource({
    "403, FLOW-2120-403",
    "500, FLOW-1102-500",
    "503, FLOW-1103-503",
    "504, FLOW-1104-504",
  })
  void stagedFailuresHaveTheirCodes(int status, String code) {
    Response response = new FlowRules().failure(status, "r");

    assertThat(response.status()).isEqualTo(status);
    assertThat(json(response).path("type").asString("")).endsWith("/" + code);
  }

  private static String title(int status) {
    return Map.of(
            400, "Bad request",
            403, "Forbidden",
            404, "Resource not found",
            412, "Precondition failed",
            500, "Internal server error",
            503, "Service unavailable",
            504, "Gateway timeout")
        .get(status);
  }

  private static JsonNode json(Response response) {
    return Trees.parse(response.body()).orElseThrow();
  }
}
