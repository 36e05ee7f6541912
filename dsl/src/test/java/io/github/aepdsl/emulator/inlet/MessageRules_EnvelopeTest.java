package io.github.aepdsl.emulator.inlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an inlet has against a message. */
class MessageRules_EnvelopeTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final String REF = "{'id':'s','contentType':'t'}";
  private static final String HEADER = "'header':{'schemaRef':" + REF + ",'imsOrgId':'ORG'%s}";
  private static final String GOOD =
      "{" + HEADER.formatted("") + ",'body':{'xdmMeta':{'schemaRef':" + REF + "},'xdmEntity':{}}}";

  private final FakeNeighbours neighbours = new FakeNeighbours();
  private InletOptions options = InletOptions.defaults();

  @Test
  void isNothingWhereHeaderAndBodyAgree() {
    assertThat(xdm(GOOD, false)).isEmpty();
    assertThat(xdm(GOOD.replace("'xdmMeta':{'schemaRef':" + REF + "},", ""), false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7                                                     | Message has unknown xdm format",
        "{}                                                    | Message has unknown xdm format",
        "{'header':{},'body':{}}                               | Message has unknown xdm format",
        "{'header':{'schemaRef':{'id':'s'},'imsOrgId':'ORG'},'body':{}} | Message has unknown xdm format",
        "{'header':{'schemaRef':{'id':'s','contentType':'t'}},'body':{}} | Message has an absent or wrong ims org in the header",
        "{'header':{'schemaRef':{'id':'s','contentType':'t'},'imsOrgId':'X@AdobeOrg'},'body':{}} | Message has an absent or wrong ims org in the header",
        "{'header':{'schemaRef':{'id':'s','contentType':'t'},'imsOrgId':'ORG'},'body':{'xdmMeta':{'schemaRef':{'id':'s2','contentType':'t'}}}} | Message has unknown xdm format",
        "{'header':{'schemaRef':{'id':'s','contentType':'t'},'imsOrgId':'ORG'},'body':{'xdmMeta':{'schemaRef':{'id':'s','contentType':'t2'}}}} | Message has unknown xdm format"
      })
  void isSaidInTheWordsOfTheService(String message, String words) {
    Finding finding = xdm(message, true).orElseThrow();

    assertThat(finding.status()).isEqualTo(400);
    assertThat(finding.tail()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"'{\"body\":{}}', header", "'{\"header\":{}}', body"})
  void namesThePartThatIsMissing(String message, String part) {
    assertThat(xdm(message, false).orElseThrow().field()).isEqualTo(part);
  }

  @Test
  void isNothingOfTheEnvelopeAtARawInlet() {
    assertThat(check("raw", "{}", true)).isEmpty();
    assertThat(check("raw", "7", true)).isPresent();
  }

  @Test
  void isADatasetOfAnotherSchemaButNotOneThatNobodyKnows() {
    String named = GOOD.replace("'ORG'", "'ORG','datasetId':'d'");
    assertThat(xdm(named, false)).isEmpty();
    neighbours.datasets.put("d", "s");
    assertThat(xdm(named, false)).isEmpty();
    neighbours.datasets.put("d", "another");
    assertThat(xdm(named, false).orElseThrow().tail()).isEqualTo("Message has unknown xdm format");
  }

  @Test
  void isWhatTheSchemaHasAgainstTheEntityOnlyWhereItIsAskedFor() {
    Violation violation = new Violation("#/_id", "type", "expected type: String");
    neighbours.schemas.put("s", List.of(violation));

    assertThat(xdm(GOOD, false)).isEmpty();
    assertThat(xdm(GOOD, true).orElseThrow().violations()).containsExactly(violation);
    neighbours.schemas.put("s", List.of());
    assertThat(xdm(GOOD, true)).isEmpty();
  }

  @Test
  void isAnEntityThatIsNotThereWhereItIsToBeValidated() {
    String without = GOOD.replace("'xdmEntity':{}", "'xdmEntity':null");

    assertThat(xdm(without, false)).isEmpty();
    assertThat(xdm(without, true).orElseThrow().tail())
        .isEqualTo("Payload body is missing xdmEntity");
  }

  @Test
  void isLookedUpOnceForEachSchemaOfARequest() {
    MessageRules rules = rules("xdm");
    for (int i = 0; i < 3; i++) {
      rules.check(message(GOOD.replace("'ORG'", "'ORG','datasetId':'d'")), true);
    }

    assertThat(neighbours.asked).containsExactlyInAnyOrder("d", "s");
  }

  @Test
  void canBeToldOnlyWhereThereIsASchemaForXdm() {
    assertThat(rules("xdm").canValidate(message(GOOD))).isFalse();
    neighbours.schemas.put("s", List.of());
    assertThat(rules("xdm").canValidate(message(GOOD))).isTrue();
    assertThat(rules("raw").canValidate(message(GOOD))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"xdm", "raw"})
  void isThatItNamesNoDataflowInTheNewerModel(String type) {
    options = options.withRequiredFlow(Duration.ofMinutes(5));
    neighbours.flows.put("old", NOW.minusSeconds(300));
    neighbours.flows.put("young", NOW.minusSeconds(299));

    assertThat(check(type, GOOD, false).orElseThrow().field()).isEqualTo("flowId");
    assertThat(check(type, ofFlow("none"), false).orElseThrow().tail()).contains("[none]");
    assertThat(check(type, ofFlow("young"), false).orElseThrow().tail()).contains("not take");
    assertThat(check(type, ofFlow("old"), false)).isEmpty();
  }

  private static String ofFlow(String id) {
    return GOOD.replace("'ORG'", "'ORG','flowId':'" + id + "'");
  }

  private Optional<Finding> xdm(String json, boolean validates) {
    return check("xdm", json, validates);
  }

  private Optional<Finding> check(String type, String json, boolean validates) {
    return rules(type).check(message(json), validates);
  }

  private MessageRules rules(String type) {
    Request request =
        new Request(
            "id", "POST", "/collection/x", Query.parse(""), HeaderList.EMPTY, new byte[0], false);
    return new MessageRules(
        new OpenInlet("i", type, false),
        neighbours,
        new NamedFlowRules(request, options, neighbours, NOW));
  }

  private static SentMessage message(String json) {
    byte[] bytes =
        json.replace('\'', '"').replace("\"ORG\"", '"' + Account.ORG_ID + '"').getBytes(UTF_8);
    return MessageScanner.one(bytes).orElseThrow();
  }
}
