package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Both ways in which the answer to a batch tells what became of each message. */
class BatchAnswer_EntriesTest {

  private static final OpenInlet INLET = new OpenInlet("abc", "xdm", false);
  private static final Finding MISSING = Finding.missing("header", "Message has \"no\" format");
  private static final Finding INVALID =
      new Finding(400, "", "Message is invalid", List.of(new Violation("#/_id", "type", "text")));

  @ParameterizedTest
  @EnumSource
  void haveOneForEachMessageInItsPlace(BatchDialect dialect) {
    JsonNode json = answer(dialect, Optional.empty(), Optional.of(MISSING), Optional.empty());

    assertThat(json.path("responses").size()).isEqualTo(3);
    assertThat(json.at("/responses/0").propertyNames()).containsExactly("xactionId");
    assertThat(json.at("/responses/2/xactionId").asString()).endsWith("2");
    assertThat(json.path("inletId").asString()).isEqualTo("abc");
  }

  @ParameterizedTest
  @EnumSource
  void giveTheIdThatTheAnswerSays(BatchDialect dialect) {
    BatchAnswer answer = begin(dialect);
    String first = answer.add(Optional.empty());
    String second = answer.add(Optional.empty());

    JsonNode json = json(answer.response());
    assertThat(json.at("/responses/0/xactionId").asString()).isEqualTo(first);
    assertThat(json.at("/responses/1/xactionId").asString()).isEqualTo(second);
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void nameIdAndStatusAsTheSinkReadsThem() {
    JsonNode entry = answer(BatchDialect.SINK, Optional.of(MISSING)).at("/responses/0");

    assertThat(entry.propertyNames()).containsExactly("xactionId", "status", "message");
    assertThat(entry.path("status").intValue()).isEqualTo(400);
    assertThat(entry.path("message").asString())
        .isEqualTo(
            "The 'header' field is mandatory. Provide a valid 'header' value and try again.");
  }

  @Test
  void nameTheStatusOnlyAsItIsDocumented() {
    JsonNode entry = answer(BatchDialect.DOCUMENTED, Optional.of(MISSING)).at("/responses/0");

    assertThat(entry.propertyNames()).containsExactly("statusCode", "message");
    assertThat(entry.path("message").asString())
        .startsWith("inletId: [abc] imsOrgId: [")
        .endsWith("] Message has \"no\" format");
  }

  @ParameterizedTest
  @EnumSource
  void listWhatTheSchemaHasAgainstTheEntity(BatchDialect dialect) {
    JsonNode entry = answer(dialect, Optional.of(INVALID)).at("/responses/0");

    assertThat(entry.at("/cause/_streamingValidation/0/pointerToViolation").asString())
        .isEqualTo("#/_id");
  }

  @ParameterizedTest
  @EnumSource
  void tellFaultsThatAreStaged(BatchDialect dialect) {
    JsonNode entry = answer(dialect, Optional.of(Finding.staged(503))).at("/responses/0");

    assertThat(entry.toString()).contains(":503", "The inlet answered 503").doesNotContain("cause");
  }

  @SafeVarargs
  private static JsonNode answer(BatchDialect dialect, Optional<Finding>... findings) {
    BatchAnswer answer = begin(dialect);
    for (Optional<Finding> finding : findings) {
      answer.add(finding);
    }
    return json(answer.response());
  }

  private static BatchAnswer begin(BatchDialect dialect) {
    Ids ids = new Ids(OptionalLong.of(1));
    return BatchAnswer.begin(INLET, dialect, ids, Instant.ofEpochMilli(5), 3);
  }

  private static JsonNode json(Response response) {
    assertThat(response.status()).isEqualTo(207);
    return Trees.parse(response.body()).orElseThrow();
  }
}
