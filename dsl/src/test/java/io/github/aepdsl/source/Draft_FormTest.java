package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.OfflineSources;
import org.junit.jupiter.api.Test;

class Draft_FormTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void showsWhatIsSetWhatIsDefaultWhatIsMissingAndWhatToTypeNext() {
    var draft = aep.cassandra().host("10.0.0.5");

    assertThat(draft)
        .hasToString(
            """
            Apache Cassandra, Basic Authentication  ->  nowhere, sandbox dev
              note: Not listed in Adobe's sources catalog of May 2026.
              name      Apache Cassandra 10.0.0.5  default
              host      10.0.0.5                   set
              port      9042                       default
              username                             missing  Login user
              password                             missing  Login password
            next: .username("...").password(secret("CASSANDRA_PASSWORD")).create()""");
  }

  @Test
  void masksASecretHoweverItWasGiven() {
    var literal = aep.spark().password("hunter2");
    var wrapped = aep.spark().password(Secret.of("hunter2"));
    var generic = aep.spark().param("password", "hunter2").param("sasToken", "hunter2");

    assertThat(literal.toString() + wrapped + generic + literal.json() + generic.json())
        .contains("password", "***")
        .doesNotContain("hunter2");
  }

  @Test
  void namesTheFileAndLineOfAConfiguredValue() {
    var draft = aep.configured("host", "10.0.0.9").cassandra();

    assertThat(draft.toString()).containsPattern("host +10\\.0\\.0\\.9 +aep\\.conf: 7");
  }

  @Test
  void saysThatASourceIsDeprecatedAndSinceWhen() {
    assertThat(aep.phoenix().toString()).contains("note: deprecated since 2025-05.");
  }

  @Test
  void suggestsTheNearestNameForAMisspeltParameter() {
    var draft = aep.cassandra().param("usrname", "svc");

    assertThat(draft.toString()).contains("not in the catalog - did you mean 'username'?");
  }

  @Test
  void offersPartsWhereAConnectionStringIsMissing() {
    assertThat(aep.mariadb().connectionString().toString())
        .contains("or give server, port, database, user, password")
        .endsWith("next: .connectionString(secret(\"MARIADB_CONNECTION_STRING\")).create()");
  }

  @Test
  void showsTheChoiceOfAuthSpecs() {
    assertThat(aep.mariadb())
        .hasToString(
            """
            MariaDB  ->  nowhere, sandbox dev
            pick how to authenticate:
              .connectionString()  Connection String Based Authentication
              .basic()             Basic Authentication""");
  }

  @Test
  void saysWhereAdobesPagesDisagree() {
    assertThat(aep.hive().toString())
        .contains("note: Adobe's pages disagree: set either connectionString, or host")
        .containsPattern("connectionString +unclear ");
  }

  @Test
  void showsDocumentedValuesAndTakesOthersByTheGenericStep() {
    var draft = aep.postgreSql().basic();

    assertThat(draft.toString()).contains("(Disable, Allow, Prefer, Verify Ca, Verify Full)");
    assertThat(draft.param("sslMode", "false").toString()).doesNotContain("problem");
  }

  @Test
  void namesTheSetterWhereTheWireHasAnotherName() {
    assertThat(aep.streaming().toString())
        .containsPattern("\\n  name +HTTP API")
        .containsPattern("\\n  name \\(inletName\\) +HTTP API");
  }

  @Test
  void asksForAKeyAsAFile() {
    assertThat(aep.snowflake().keyPair().toString()).contains(".privateKey(Path.of(\"...\"))");
  }

  @Test
  void showsWhatIsToBeKnownBeforeAChoice() {
    assertThat(aep.salesforceMarketingCloud().toString())
        .contains("note: deprecated since 2026-01.")
        .contains(
            ".clientCredentials()  OAuth2 Client Credential - For Experience Platform hosted");
  }
}
