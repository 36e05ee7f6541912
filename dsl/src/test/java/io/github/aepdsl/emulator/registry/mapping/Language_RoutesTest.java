package io.github.aepdsl.emulator.registry.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The expression language over plain HTTP: what there is, and whether a text is one. */
class Language_RoutesTest {

  @RegisterExtension final OnDataPrep prep = new OnDataPrep();

  @Test
  void listsFunctionsWithAllThatTheDocumentationShows() throws Exception {
    JsonNode all = prep.get("/languages/el/functions").json();

    assertThat(all.isArray()).isTrue();
    assertThat(all)
        .allSatisfy(
            function ->
                assertThat(function.propertyNames())
                    .containsExactly(
                        "category",
                        "function",
                        "description",
                        "syntax",
                        "returns",
                        "returnType",
                        "example",
                        "result",
                        "params",
                        "since"));
  }

  @Test
  void describesAFunctionByTypes() throws Exception {
    JsonNode date = named(prep.get("/languages/el/functions").json(), "function", "date");

    assertThat(date.get("syntax").stringValue())
        .isEqualTo("ZonedDateTime date(String, String, ZonedDateTime)");
    assertThat(date.get("returnType").stringValue()).isEqualTo("java.time.ZonedDateTime");
    assertThat(date.at("/params/0/dataType").stringValue()).isEqualTo("java.lang.String");
    assertThat(date.at("/params/0/type").stringValue()).isEqualTo("REQUIRED");
    assertThat(date.at("/params/2/type").stringValue()).isEqualTo("OPTIONAL");
    assertThat(date.at("/params/2/position").intValue()).isEqualTo(3);
  }

  @Test
  void listsWhatOnlyAdobeCanEvaluateToo() throws Exception {
    JsonNode all = prep.get("/languages/el/functions").json();

    assertThat(named(all, "function", "ua_os_name").isMissingNode()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"+, add, 2", "/, divide, 2", "~, complement, 1", "-, negate, 1", "!, not, 1"})
  void listsTheOperatorsOfTheSample(String symbol, String method, int operands) throws Exception {
    JsonNode operator = named(prep.get("/languages/el/operators").json(), "methodName", method);

    assertThat(operator.path("operatorSymbol").asString("")).isEqualTo(symbol);
    assertThat(operator.path("numberOfOperands").asInt(0)).isEqualTo(operands);
    assertThat(operator.propertyNames())
        .containsExactly(
            "operatorSymbol", "methodName", "numberOfOperands", "description", "example");
  }

  @Test
  void saysThatAnExpressionIsOne() throws Exception {
    Answer answer = validate("\"concat('Hi', ',', 'there', '!')\"");

    assertThat(answer.text()).isEqualTo("{\"validationStatus\":\"succeeded\",\"error\":\"none\"}");
  }

  @Test
  void takesTheNestedFormOfTheSample() throws Exception {
    assertThat(validate("{\"expression\":\"1 + 1\"}").at("/validationStatus"))
        .isEqualTo("succeeded");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "1 +"             | character
          "uper(a)"         | 'upper
          "substr(a)"       | substr(input, start, length)
          "return 1"        | return
          """)
  void saysWhyATextIsNone(String expression, String why) throws Exception {
    Answer answer = validate(expression);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/validationStatus")).isEqualTo("failed");
    assertThat(answer.at("/error")).contains(why);
  }

  @Test
  void triesItOnSampleData() throws Exception {
    String body = "{\"expression\":\"to_integer(a)\",\"sampleData\":\"{\\\"a\\\":\\\"%s\\\"}\"}";

    assertThat(prep.post("/languages/el/validate", body.formatted("7")).at("/validationStatus"))
        .isEqualTo("succeeded");
    assertThat(prep.post("/languages/el/validate", body.formatted("x")).at("/error"))
        .contains("to_integer");
  }

  @Test
  void refusesABodyWithoutAnExpression() throws Exception {
    Answer answer = prep.post("/languages/el/validate", "{\"expression\":7}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail")).isEqualTo("'expression' has to be a string");
  }

  private Answer validate(String expression) throws Exception {
    return prep.post("/languages/el/validate", "{\"expression\":" + expression + "}");
  }

  private static JsonNode named(JsonNode all, String key, String name) {
    return all.valueStream()
        .filter(one -> one.path(key).asString("").equals(name))
        .findFirst()
        .orElse(all.path(-1));
  }
}
