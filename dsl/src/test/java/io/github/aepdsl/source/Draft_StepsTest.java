package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.OfflineSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Draft_StepsTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void twoDraftsCanShareAPrefix() {
    var shared = aep.cassandra().username("svc").password("p");

    var first = shared.host("10.0.0.1");
    var second = shared.host("10.0.0.2");

    assertThat(first.json()).contains("10.0.0.1").doesNotContain("10.0.0.2");
    assertThat(second.json()).contains("10.0.0.2").doesNotContain("10.0.0.1");
    assertThat(shared.missing()).containsExactly("host");
  }

  @Test
  void aPortIsAStringForCassandraAndANumberForPhoenix() {
    assertThat(aep.cassandra().port(9043).json()).contains("\"port\": \"9043\"");
    assertThat(aep.cassandra().port("9043").json()).contains("\"port\": \"9043\"");
    assertThat(aep.phoenix().port(443).json()).contains("\"port\": 443");
  }

  @Test
  void createRefusesWithEveryProblemAtOnceBeforeAnythingIsSent() {
    var draft = aep.phoenix().host("h").param("port", "8765");

    assertThatThrownBy(draft::create)
        .isInstanceOfSatisfying(
            IncompleteDraftException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "username is missing",
                        "password is missing",
                        "port is \"8765\" but must be a whole number",
                        "httpPath is missing",
                        "enableSsl is missing"))
        .hasMessageContaining("Phoenix")
        .hasMessageContaining(".username(");
  }

  @Test
  void refusesNullsAndBlanksAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.cassandra().host((String) null))
        .withMessage("host is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.cassandra().host(" "))
        .withMessage("host is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.cassandra().port(70_000))
        .withMessage("port is 70000 but must be between 1 and 65535");
  }

  @Test
  void refusesAValueOutsideAnEnum() {
    assertThatThrownBy(() -> aep.streaming().dataType("csv").create())
        .hasMessageContaining("dataType is \"csv\" but must be one of xdm, raw");
  }

  @Test
  void aStreamingDraftsNameFillsSourceIdAndName() {
    assertThat(aep.streaming().name("web").json())
        .contains("\"sourceId\": \"web\"", "\"name\": \"web\"", "\"dataType\": \"xdm\"")
        .doesNotContain("authenticationRequired");
    assertThat(aep.streaming().name("web").sourceId("app").param("name", "n").json())
        .contains("\"sourceId\": \"app\"", "\"name\": \"n\"");
    assertThat(aep.streaming().authenticated().json()).contains("\"authenticationRequired\": true");
  }

  @Test
  void configuredValuesTakeTheTypeOfTheWire() {
    var draft = aep.configured("port", 443).configured("enableSsl", "true").phoenix();

    assertThat(draft.json()).contains("\"port\": 443", "\"enableSsl\": true");
    assertThat(aep.cassandra().json()).contains("\"port\": \"443\"");
  }

  @Test
  void theGenericDoorKnowsWhatTheCatalogKnows() {
    String cassandra = "a8f4d393-1a6b-43f3-931f-91a16ed857f4";

    assertThat(aep.source(cassandra, "Basic Authentication").missing())
        .containsExactly("host", "username", "password");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.source(cassandra, "Basic Authentification"))
        .withMessageContaining("did you mean 'Basic Authentication'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.source("cassandra", "Basic Authentication"))
        .withMessageContaining("type .cassandra()");
  }

  @Test
  void theGenericDoorOpensForWhatTheCatalogDoesNotKnow() {
    var draft =
        aep.source("00000000-0000-0000-0000-000000000001", "Custom")
            .param("url", "https://x")
            .param("apiKey", "k");

    assertThat(draft.missing()).isEmpty();
    assertThat(draft.json()).contains("\"url\": \"https://x\"", "\"apiKey\": \"***\"");
  }

  @Test
  void aStepNamedLikeTheOneRequiredParameterTakesItsValueAtOnce() {
    assertThat(aep.azureBlob().connectionString("AccountName=a").missing()).isEmpty();
    assertThat(aep.azureBlob().sasUri(Secret.of("https://a?sig=b")).folderPath("f").missing())
        .isEmpty();
  }

  @Test
  void aFileStandsForItsContent(@TempDir Path folder) throws Exception {
    Path key = Files.writeString(folder.resolve("key.pem"), "line1\nline2\n");

    assertThat(aep.cassandra().param("certificate", key).json()).contains("line1\\nline2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.cassandra().param("certificate", folder.resolve("none")))
        .withMessageContaining("certificate: cannot read")
        .withMessageContaining("none");
  }

  @Test
  void hidesSecretsThatStandDeepInAValue() {
    var draft =
        aep.source("00000000-0000-0000-0000-000000000001", "Custom")
            .param(
                "nested", Map.of("password", "canary", "hosts", List.of(Map.of("pin", "canary"))))
            .param("url", "https://u:canary@h/x?sig=canary");

    assertThat(draft.toString() + draft.json() + draft.curl()).doesNotContain("canary");
    assertThat(draft.curl()).contains("$SOURCE_NESTED_PASSWORD", "$SOURCE_URL");
    assertThat(draft.body().toString()).contains("***");
  }

  @Test
  void refusesEmptySecretsAndPortsThatAreNoNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.cassandra().password(""))
        .withMessage("password is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.cassandra().port("abc"))
        .withMessage("port is \"abc\" but must be a whole number");
  }
}
