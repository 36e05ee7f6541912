package io.github.aepdsl.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.source.GenericDraft;
import io.github.aepdsl.testing.Adobe;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LiveConnectors_DraftTest {

  @RegisterExtension private final LiveSpecs specs = new LiveSpecs().add(LiveSpecs.ACME);

  private final LiveConnectors live = specs.read();

  @Test
  void asksForWhatTheSchemaRequires() {
    assertThat(live.source("acme-crm", "Token"))
        .hasToString(
            """
            acme-crm, Token  ->  local platform, sandbox dev
              note: Described by the service itself.
              name      acme-crm  default
              host                missing  Where it is
              apiToken            missing
              region              missing   (eu, us)
              pageSize            optional   default: 100
              ratio               optional
              tags                optional
            next: .param("host", "...").param("apiToken", secret("ACME_CRM_API_TOKEN"))\
            .param("region", "eu").create()""");
  }

  @Test
  void refusesWhatTheSchemaRefusesBeforeAnythingIsSent() {
    GenericDraft draft =
        live.source("acme-crm", "Token")
            .param("region", "mars")
            .param("pageSize", "ten")
            .param("ratio", "half");

    assertThatThrownBy(draft::create)
        .isInstanceOfSatisfying(
            IncompleteDraftException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "host is missing",
                        "apiToken is missing",
                        "region is \"mars\" but must be one of eu, us",
                        "pageSize is \"ten\" but must be a whole number",
                        "ratio is \"half\" but must be a number"));
    assertThat(specs.server().heard(Adobe.CREATE)).isEmpty();
  }

  @Test
  void sendsWhatWasGivenAndKeepsSecretsToItself() {
    GenericDraft draft =
        live.source("11111111-2222-3333-4444-555555555555", "Token")
            .param("host", "crm.acme.example")
            .param("apiToken", "canary-token")
            .param("region", "eu")
            .param("ratio", 0.5)
            .param("tags", List.of("a", "b"));

    draft.create();

    assertThat(draft.toString() + draft.json()).doesNotContain("canary-token");
    assertThat(new JsonMapper().readTree(specs.server().heard(Adobe.CREATE).get(0).body()))
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {"name":"acme-crm crm.acme.example",
                     "auth":{"specName":"Token","params":{"host":"crm.acme.example",
                       "apiToken":"canary-token","region":"eu","ratio":0.5,
                       "tags":["a","b"]}},
                     "connectionSpec":{"id":"11111111-2222-3333-4444-555555555555",
                       "version":"2.0"}}"""));
  }

  @Test
  void findsASourceByItsMethodToo() {
    assertThat(live.source("bigQuery", "Service Authentication").missing())
        .containsExactly("projectId", "keyFileContent");
  }

  @Test
  void sendsWhatNoSchemaCanSay() {
    GenericDraft account = live.source("bigQuery", "Service Authentication");
    GenericDraft client = live.source("bigQuery", "Basic Authentication");

    account.param("projectId", "p").param("keyFileContent", "{\"k\":1}").create();

    assertThat(specs.server().heard(Adobe.CREATE).get(0).body()).contains("\"eyJrIjoxfQ==\"");
    assertThat(client.json()).contains("\"type\": \"OAuth2.0\"");
  }

  @Test
  void keepsWhatSoundsSecretToItselfEvenIfTheServiceDoesNotSaySo() {
    specs.change(
        "spark",
        spec -> ((ObjectNode) spec.at("/authSpec/0/spec/properties/password")).remove("format"));

    GenericDraft draft = specs.read().source("spark", "HDInsights Basic Authentication");

    assertThat(draft.param("password", "canary").toString()).doesNotContain("canary");
  }

  @Test
  void describesWhatOnlyTheServiceKnows() {
    assertThat(live.describe("acme-crm"))
        .hasToString(
            """
            acme-crm, CRM, unknown
            note: Described by the service itself.
            auth: Token
            parameter  type           required  default  description
            host       string         yes                Where it is
            apiToken   secret string  yes
            region     enum           yes                (eu, us)
            pageSize   integer        no        100
            ratio      number         no
            tags       any            no
            next: .source("acme-crm", "Token")""");
  }

  @Test
  void saysSoWhenASourceHasNoAuthSpec() {
    specs.change("spark", spec -> spec.putArray("authSpec"));
    LiveConnectors without = specs.read();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> without.source("spark", "HDInsights Basic Authentication"))
        .withMessage("spark lists no auth spec, so that nothing can connect to it");
    assertThat(without.describe("spark").toString()).endsWith("nothing can connect to it");
  }

  @Test
  void hidesWhatTheCatalogHidesAndWhatOnlySoundsSecretWhereItKnowsNothing() {
    GenericDraft known = live.source("amazonS3", "Access Key").param("s3AccessKey", "AKIA1");
    GenericDraft unknown = live.source("acme-crm", "Token").param("accessKey", "AKIA1");

    assertThat(known.toString()).contains("AKIA1");
    assertThat(unknown.toString()).contains("***").doesNotContain("AKIA1");
  }

  @Test
  void suggestsTheNearestSourceAndAuthSpec() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.source("acme-crn", "Token"))
        .withMessage("the service lists no source 'acme-crn' - did you mean 'acme-crm'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.source("acme-crm", "Tokn"))
        .withMessageContaining("did you mean 'Token'?");
  }
}
