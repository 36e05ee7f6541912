package io.github.aepdsl.emulator.inlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the bytes of a request without making a tree of them. */
class MessageScanner_EnvelopeTest {

  private static final String WHOLE =
      """
      {"header": {"schemaRef": {"id": "s1", "contentType": "t1"}, "imsOrgId": "o",
                  "datasetId": "d", "flowId": "f", "source": {"name": ["x", {}]}},
       "other": [{"header": {}}],
       "body": {"xdmMeta": {"schemaRef": {"contentType": "t2", "id": "s2"}, "more": 1},
                "xdmEntity": {"text": "}]\\"", "n": [1, {"a": null}]}, "last": true}}""";

  @Test
  void isAllThatAnEnvelopeSays() {
    Envelope envelope = one(WHOLE).envelope();

    assertThat(envelope.object && envelope.header && envelope.body).isTrue();
    assertThat(envelope.schema.id).isEqualTo("s1");
    assertThat(envelope.schema.contentType).isEqualTo("t1");
    assertThat(envelope.repeated.id).isEqualTo("s2");
    assertThat(envelope.repeated.isSame(envelope.schema)).isFalse();
    assertThat(envelope.orgId + envelope.datasetId + envelope.flowId).isEqualTo("odf");
  }

  @Test
  void isTheEntityWhereItLies() {
    assertThat(one(WHOLE).entity().toString())
        .isEqualTo("{\"text\":\"}]\\\"\",\"n\":[1,{\"a\":null}]}");
    assertThat(one(WHOLE).tree().path("other").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"text\"", "[]", "[{\"header\":{}}]", "null", "true"})
  void isNoEnvelopeInWhatIsNoObject(String json) {
    Envelope envelope = one(json).envelope();

    assertThat(envelope.object).isFalse();
    assertThat(envelope.header || envelope.body || envelope.hasEntity()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"header\":7,\"body\":[{\"xdmEntity\":{}}]}",
        "{\"header\":null,\"body\":\"xdmEntity\"}",
        "{}"
      })
  void isNeitherHeaderNorBodyWhereTheyAreNoObjects(String json) {
    Envelope envelope = one(json).envelope();

    assertThat(envelope.object).isTrue();
    assertThat(envelope.header || envelope.body || envelope.hasEntity()).isFalse();
  }

  @Test
  void isNothingInFieldsOfAnotherKind() {
    Envelope envelope =
        one("""
            {"header": {"schemaRef": "s", "imsOrgId": 7, "datasetId": {"id": "d"}, "flowId": ["f"]},
             "body": {"xdmMeta": [], "xdmEntity": [1]}}""")
            .envelope();

    assertThat(envelope.schema.there).isTrue();
    assertThat(envelope.schema.isWhole()).isFalse();
    assertThat(envelope.repeated.there).isFalse();
    assertThat(envelope.orgId + envelope.datasetId + envelope.flowId).isEmpty();
    assertThat(envelope.hasEntity()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "{\"a\":}", "oops", "{\"a\":1,}", "[1"})
  void isNothingInWhatIsNoJson(String text) {
    assertThat(MessageScanner.one(text.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void areTheMessagesOfABatchWhateverStandsAroundThem() {
    assertThat(batch("{\"n\":1,\"messages\":[{\"a\":1}, 7 ,[{}],{\"a\":\"ü\"}],\"more\":[{}]}"))
        .containsExactly("{\"a\":1}", "7", "[{}]", "{\"a\":\"ü\"}");
    assertThat(batch("{\"messages\":[]}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"messages\":{}}",
        "{\"messages\":[]} x",
        "{\"messages\":[1,]}",
        "7"
      })
  void areNoneInWhatIsNoBatch(String text) {
    assertThat(MessageScanner.batch(text.getBytes(UTF_8))).isEmpty();
  }

  private static SentMessage one(String json) {
    return MessageScanner.one(json.getBytes(UTF_8)).orElseThrow();
  }

  private static List<String> batch(String json) {
    return MessageScanner.batch(json.getBytes(UTF_8)).orElseThrow().stream()
        .map(SentMessage::text)
        .toList();
  }
}
