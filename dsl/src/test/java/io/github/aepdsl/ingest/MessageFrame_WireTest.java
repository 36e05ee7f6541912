package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.show.Display;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire, held against Adobe's pages. */
class MessageFrame_WireTest {

  private static final String ONE = "POST /collection/abc";
  private static final String MANY = "POST /collection/batch/abc";
  private static final String SCHEMA_REF =
      "{\"schemaRef\":{\"id\":\"https://ns.adobe.com/acme/schemas/1\","
          + "\"contentType\":\"application/vnd.adobe.xed-full+json;version=1\"}";

  record Click(String page, int count) {}

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private TestSender sender;

  @BeforeEach
  void open() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    server.always(
        ONE, Step.json(200, "{\"inletId\":\"abc\",\"xactionId\":\"1:2\",\"receivedTimeMs\":5}"));
    server.always(MANY, Step.json(207, "{\"responses\":[{\"xactionId\":\"1\"}]}"));
    sender = new TestSender(server.uri().resolve("/collection/abc"));
  }

  @Test
  void headerAndBodyNameTheSameSchemaAndTheOrganizationIsKnown() {
    sender.inlet().messages(TestSender.SCHEMA).dataset("d").flow("f").send(Map.of("n", 1));

    assertThat(server.heard(ONE).get(0).body())
        .isEqualTo(
            "{\"header\":"
                + SCHEMA_REF
                + ",\"imsOrgId\":\"123@AdobeOrg\",\"datasetId\":\"d\",\"flowId\":\"f\"},"
                + "\"body\":{\"xdmMeta\":"
                + SCHEMA_REF
                + "},\"xdmEntity\":{\"n\":1}}}");
  }

  @Test
  void recordsAndTextBecomeTheSame() {
    InletMessages raw = sender.inlet().raw();

    raw.send(new Click("/a", 2));
    raw.send("{\"page\":\"/a\",\"count\":2}");

    assertThat(server.heard(ONE))
        .extracting(Heard::body)
        .containsOnly("{\"page\":\"/a\",\"count\":2}");
  }

  @Test
  void rawMessagesNameTheirFlowInAHeader() {
    sender.inlet().raw().flow("f-1").send(List.of(Map.of("n", 1)));

    assertThat(server.heard(MANY).get(0).header("x-adobe-flow-id")).isEqualTo("f-1");
    assertThat(server.heard(MANY).get(0).header("Content-Length")).isEqualTo("22");
    assertThat(server.heard(MANY).get(0).headers()).doesNotContainKey("Authorization");
  }

  @Test
  void eventsGetWhatTheyLack() {
    sender.inlet().messages(TestSender.SCHEMA).events().send(Map.of());

    JsonNode entity = entity(0);
    assertThat(entity.path("_id").asString()).hasSize(36);
    assertThat(entity.path("timestamp").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
  }

  @Test
  void eventsKeepWhatTheyHaveAndTheirIdFollowsFromIt() {
    InletMessages events = sender.inlet().messages(TestSender.SCHEMA).events();
    String event = "{\"timestamp\":\"2026-01-01T00:00:00Z\",\"a\":{\"_id\":1}}";

    events.send(event);
    events.send(event);

    assertThat(entity(0)).isEqualTo(entity(1));
    assertThat(entity(0).path("timestamp").asString()).isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void aRefusedTokenIsRenewedOnce() {
    server.next(MANY, Step.json(403, "{}"));
    server.next(Adobe.TOKEN, Adobe.token("t-0"));

    SendResult result = sender.inlet(true, Display.NONE).raw().send(List.of(Map.of("n", 1)));

    assertThat(result.accepted()).isEqualTo(1);
    assertThat(server.heard(MANY))
        .extracting(heard -> heard.header("Authorization"))
        .containsExactly("Bearer t-0", "Bearer t-1");
  }

  @Test
  void aTokenThatIsRefusedAgainStopsTheSending() {
    server.always(MANY, Step.json(401, "{}"));

    assertThatThrownBy(() -> sender.inlet(true, Display.NONE).raw().send(List.of(Map.of("n", 1))))
        .hasMessageContaining("was stopped")
        .hasMessageContaining("401");
    assertThat(server.heard(MANY)).hasSize(2);
  }

  @Test
  void validationTellsEachViolationWithItsPath() {
    server.always(ONE, Step.json(400, VIOLATIONS));

    Validation found = sender.inlet().messages(TestSender.SCHEMA).validate(Map.of("_id", 1));

    assertThat(server.heard(ONE).get(0).query()).isEqualTo("syncValidation=true");
    assertThat(found.violations())
        .extracting(FieldViolation::toString)
        .containsExactly(
            "/: extraneous key [workEmail] is not permitted",
            "/_id: expected type: String, found: Long");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"status\":\"pass\"}', true, 'the message is valid, and was taken'",
    "'{\"skipped\":true}', false, 'the message was taken, nothing of it was checked'"
  })
  void validationIsPassedOnlyWhereTheInletLooked(String block, boolean passed, String told) {
    server.always(
        ONE,
        Step.json(
            200,
            "{\"inletId\":\"i\",\"xactionId\":\"1\",\"receivedTimeMs\":1,\"syncValidation\":"
                + block
                + "}"));

    Validation found = sender.inlet().messages(TestSender.SCHEMA).validate(Map.of("_id", "1"));

    assertThat(found.passed()).isEqualTo(passed);
    assertThat(found.checked()).isEqualTo(passed);
    assertThat(found.toString()).startsWith(told);
  }

  @Test
  void validationWaitsForItsMinute() {
    InletMessages messages = sender.inlet().messages(TestSender.SCHEMA);

    IntStream.range(0, 61).forEach(i -> messages.validate(Map.of("n", i)));

    assertThat(sender.waits).hasSize(1);
  }

  private JsonNode entity(int request) {
    return JsonMapper.shared()
        .readTree(server.heard(ONE).get(request).body())
        .path("body")
        .path("xdmEntity");
  }

  private static final String VIOLATIONS =
      """
      {"type":"http://ns.adobe.com/adobecloud/problem/data-collection-service/inlet",
       "status":400, "title":"Invalid XDM Message Format",
       "report":{"message":"inletId: [<id>] imsOrgId: [<org>] Message is invalid",
        "cause":{"_streamingValidation":[{"schemaLocation":"#","pointerToViolation":"#",
         "causingExceptions":[
          {"schemaLocation":"#","pointerToViolation":"#","causingExceptions":[],
           "keyword":"additionalProperties","message":"extraneous key [workEmail] is not permitted"},
          {"schemaLocation":"#/properties/_id","pointerToViolation":"#/_id","causingExceptions":[],
           "keyword":"type","message":"expected type: String, found: Long"}],
         "message":"3 schema violations found"}]}}}
      """;
}
