package io.github.aepdsl.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.testing.OfflineSources;
import org.junit.jupiter.api.Test;

class Connectors_ListTest {

  private final Connectors connectors = Connectors.of(new OfflineSources().drafts());

  @Test
  void printsOneRowForEachConnector() {
    assertThat(connectors.toString().lines())
        .hasSize(68)
        .startsWith("65 connectors, as documented in 2026-06")
        .contains(
            "phoenix()                   Phoenix                           database          "
                + "deprecated since 2025-05")
        .endsWith("next: .describe(\"snowflake\")  .category(\"database\")  .status(\"ga\")");
  }

  @Test
  void filtersByCategoryAndStatus() {
    assertThat(connectors.category("database").status("beta").list())
        .extracting(Connector::key)
        .containsExactly("azureTableStorage", "hive", "hpVertica", "ibmDb2", "spark");
    assertThat(connectors.category("cloud storage")).hasSize(12);
  }

  @Test
  void leadsOnFromWhatIsListed() {
    assertThat(connectors.category("cloudStorage").toString())
        .startsWith("12 connectors, cloud storage, as documented in")
        .endsWith("next: .describe(\"adlsGen2\")  .status(\"ga\")");
    assertThat(connectors.category("crm").status("unknown"))
        .hasToString(
            """
            0 connectors, crm, unknown, as documented in 2026-06
            next: aep().connectors()""");
  }

  @Test
  void findsAConnectorByAPartOfItsKeyOrName() {
    assertThat(connectors.describe("s3").connector().key()).isEqualTo("amazonS3");
    assertThat(connectors.describe("gcs").connector().key()).isEqualTo("googleCloudStorage");
    assertThat(connectors.describe("Blob").connector().key()).isEqualTo("azureBlob");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connectors.describe("sql"))
        .withMessage("'sql' could be mySql, postgreSql, sqlServer");
  }

  @Test
  void pointsToTheListWhenNothingIsNear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connectors.describe("carrier pigeon"))
        .withMessage(
            "there is no source 'carrier pigeon'\nTry: aep().connectors(), which lists all");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connectors.describe(null))
        .withMessage("source is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connectors.category(null))
        .withMessage("category is null");
  }

  @Test
  void suggestsTheNearestCategoryAndStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connectors.category("databse"))
        .withMessageStartingWith("there is no category 'databse' - did you mean 'database'?")
        .withMessageContaining("there are: database, cloud storage, crm");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connectors.status("depracated"))
        .withMessageContaining("did you mean 'deprecated'?");
  }

  @Test
  void describesAConnectorWithOneAuthSpec() {
    assertThat(connectors.describe("cassandra"))
        .hasToString(
            """
            Apache Cassandra, database, unknown
            note: Not listed in Adobe's sources catalog of May 2026.
            auth: Basic Authentication
            parameter  type           required  default  description
            host       string         yes                Server address or IP
            port       string         yes       9042     Client port
            username   string         yes                Login user
            password   secret string  yes                Login password
            docs: https://experienceleague.adobe.com/en/docs/experience-platform/sources/\
            api-tutorials/create/databases/cassandra
            next: aep().cassandra()""");
  }

  @Test
  void describesEachStepAndEachPart() {
    assertThat(connectors.describe("snowflake").toString())
        .contains("auth: .basic()  Basic Authentication - For Experience Platform on AWS only.")
        .containsPattern("\\.keyPair\\(\\) +account +string +yes +Account identifier")
        .containsPattern("warehouse +string +or part +Warehouse name")
        .endsWith("next: aep().snowflake().keyPair()");
  }

  @Test
  void describesByNameAndIdAndSuggestsTheNearestKey() {
    String id = "b2e08744-4f1a-40ce-af30-7abac3e23cf3";

    assertThat(connectors.describe("HTTP API").connector().key()).isEqualTo("streaming");
    assertThat(connectors.describe(id).connector().key()).isEqualTo("snowflake");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connectors.describe("snoflake"))
        .withMessage("there is no source 'snoflake' - did you mean 'snowflake'?");
  }
}
