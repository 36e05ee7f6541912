package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.OfflineSources;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the command, without a shell; that it runs, Draft_CurlTest shows. */
class Curl_QuotingTest {

  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000001";

  private final OfflineSources aep = new OfflineSources();

  @Test
  void sendsTheBodyWithEveryDocumentedHeader() {
    assertThat(aep.cassandra().curl())
        .contains("curl -sS -X POST 'http://127.0.0.1:9/data/foundation/flowservice/connections'")
        .contains("-H \"Authorization: Bearer $AEP_ACCESS_TOKEN\"")
        .contains("-H 'x-api-key: client-1'")
        .contains("-H 'x-gw-ims-org-id: 0123456789ABCDEF01234567@AdobeOrg'")
        .contains("-H 'x-sandbox-name: dev'")
        .contains("-H 'Content-Type: application/json'");
  }

  @Test
  void fetchesATokenUnlessThereIsOne() {
    assertThat(aep.cassandra().curl())
        .contains(": \"${AEP_ACCESS_TOKEN:=$(curl -sS 'http://127.0.0.1:9/ims/token/v3'")
        .contains("client_secret=${AEP_CLIENT_SECRET:?the client secret}");
  }

  @Test
  void saysFirstWhatIsStillMissing() {
    assertThat(aep.cassandra().host("h").curl())
        .startsWith("# still missing: username, password\n");
    assertThat(aep.cassandra().host("h").username("u").password("p").curl())
        .startsWith(": \"${CASSANDRA_PASSWORD:?}\"\n");
  }

  @Test
  void keepsQuotesOfAShellInsideItsOwn() {
    assertThat(aep.cassandra().name("O'Hara's").curl()).contains("O'\\''Hara'\\''s");
  }

  @Test
  void leavesSomebodysOwnBracesAlone() {
    var draft = aep.cassandra().name("{{CASSANDRA_PASSWORD_2}} {#X#}").password("p");

    assertThat(draft.curl()).contains("{{CASSANDRA_PASSWORD_2}} {#X#}");
  }

  @Test
  void namesAVariableForEachSecretHoweverDeep() {
    var draft =
        aep.source(UNKNOWN, "X").param("options", Map.of("db", Map.of("password", "canary")));

    assertThat(draft.curl())
        .contains("\"password\": \"'\"$(j \"$SOURCE_OPTIONS_DB_PASSWORD\")\"'\"")
        .doesNotContain("canary");
  }

  @ParameterizedTest
  @CsvSource({
    "cassandra, password, CASSANDRA_PASSWORD",
    "azureBlob, connectionString, AZURE_BLOB_CONNECTION_STRING",
    "acme-crm, api.token, ACME_CRM_API_TOKEN",
    "mySql, s3SecretKey, MY_SQL_S3_SECRET_KEY"
  })
  void namesVariablesAsOneWould(String key, String path, String variable) {
    assertThat(Field.environmentName(key, path)).isEqualTo(variable);
  }
}
