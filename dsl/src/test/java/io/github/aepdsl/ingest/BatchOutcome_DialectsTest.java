package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aepdsl.ingest.BatchOutcome.Failure;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers are those of Adobe's pages. */
class BatchOutcome_DialectsTest {

  @Test
  void nothingFailedWhereEachHasATransactionAndNoStatus() {
    assertThat(
            BatchOutcome.failures(bytes("[{\"xactionId\":\"1:2:3:0\"},{\"xactionId\":\"1\"}]"), 2))
        .hasValueSatisfying(failures -> assertThat(failures).isEmpty());
  }

  @Test
  void readsTheDialectOfTheDocumentation() {
    String entry = "{\"statusCode\":400,\"message\":\"Message has unknown xdm format\"}";

    assertThat(BatchOutcome.failures(bytes("[{\"xactionId\":\"1:2\"}," + entry + "]"), 2))
        .hasValueSatisfying(
            failures ->
                assertThat(failures)
                    .containsExactly(new Failure(1, 400, "Message has unknown xdm format")));
  }

  @Test
  void readsTheDialectOfTheKafkaSink() {
    String entry = "{\"xactionId\":\"6f2c-7-0\",\"status\":400,\"message\":\"mandatory\"}";

    assertThat(BatchOutcome.failures(bytes("[" + entry + ",{\"xactionId\":\"6f2c-7-1\"}]"), 2))
        .hasValueSatisfying(
            failures -> assertThat(failures).containsExactly(new Failure(0, 400, "mandatory")));
  }

  @Test
  void namesTheFieldsThatTheSchemaHasSomethingAgainst() {
    String cause =
        "{\"_streamingValidation\":[{\"pointerToViolation\":\"#\",\"causingExceptions\":["
            + "{\"pointerToViolation\":\"#\",\"message\":\"required key [_id] not found\"},"
            + "{\"pointerToViolation\":\"#/n\",\"message\":\"expected type: int\"}]}]}";
    String entry = "{\"status\":400,\"message\":\"Message is invalid\",\"cause\":" + cause + "}";

    assertThat(BatchOutcome.failures(bytes("[" + entry + "]"), 1).orElseThrow())
        .extracting(Failure::message)
        .containsExactly(
            "Message is invalid: /: required key [_id] not found; /n: expected type: int");
  }

  @Test
  void findsTheMessageByItsIdWhereTheListIsShort() {
    String entry = "{\"xactionId\":\"6f2c-2\",\"status\":503,\"message\":\"busy\"}";

    assertThat(BatchOutcome.failures(bytes("[" + entry + "]"), 3))
        .hasValueSatisfying(
            failures ->
                assertThat(failures)
                    .extracting(Failure::index, Failure::status)
                    .containsExactly(tuple(0, 0), tuple(1, 0), tuple(2, 503)));
  }

  @Test
  void countsAMessageOnceThatIsToldTwice() {
    String entry = "{\"xactionId\":\"6f2c-1\",\"status\":503,\"message\":\"busy\"}";

    assertThat(BatchOutcome.failures(bytes("[" + entry + "," + entry + "]"), 3))
        .hasValueSatisfying(
            failures -> assertThat(failures).extracting(Failure::index).containsExactly(0, 1, 2));
  }

  @Test
  void takesAStatusInQuotesForOne() {
    assertThat(BatchOutcome.failures(bytes("[{\"status\":\"429\",\"message\":\"slow\"}]"), 1))
        .hasValueSatisfying(failures -> assertThat(failures.get(0).passes()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"responses\":{}}", "{\"respon"})
  void knowsAnAnswerThatTellsNothing(String body) {
    assertThat(BatchOutcome.failures(body.getBytes(StandardCharsets.UTF_8), 1)).isEmpty();
  }

  private static byte[] bytes(String responses) {
    return ("{\"inletId\":\"abc\",\"batchId\":\"1\",\"receivedTimeMs\":1,\"responses\":"
            + responses
            + "}")
        .getBytes(StandardCharsets.UTF_8);
  }
}
