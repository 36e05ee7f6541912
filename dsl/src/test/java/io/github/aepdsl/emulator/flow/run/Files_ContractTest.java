package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Chain;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Files of a cloud storage become rows, by plain calls. */
class Files_ContractTest {

  private static final String S3 =
      """
      { "name": "files",
        "auth": { "specName": "Access Key",
          "params": { "s3AccessKey": "AKIAEXAMPLE", "s3SecretKey": "hunter2-canary" } },
        "connectionSpec": { "id": "ecadc60c-7455-4d87-84dc-2a0e293d997b", "version": "1.0" } }
      """;

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  private final Chain chain = new Chain(on);

  @Test
  void exploringShowsFoldersAndFiles() throws Exception {
    String explore = "/connections/" + on.create(S3) + "/explore";

    assertThat(on.get(explore + "?objectType=root").at("/0/path")).isEqualTo("/lab");
    assertThat(on.get(explore + "?objectType=folder&object=/shop").at("/0/type")).isEqualTo("file");
    assertThat(
            on.get(explore + "?objectType=file&object=/shop/customers.csv&preview=true")
                .at("/data/0/id"))
        .isEqualTo("C1");
  }

  @Test
  void aRunCopiesTheRowsOfAFile() throws Exception {
    JsonNode run = chain.ended(flow("/shop/customers.csv", "once"), 0);

    assertThat(run.at("/metrics/statusSummary/status").asString()).isEqualTo("success");
    assertThat(run.at("/metrics/recordSummary/outputRecordCount").intValue()).isEqualTo(2_000);
    assertThat(run.at("/metrics/fileSummary/inputFileCount").intValue()).isEqualTo(1);
  }

  @Test
  void aFolderIsCopiedOnceAndNotAgain() throws Exception {
    String flow = flow("/shop/orders", "hour\",\"interval\":\"1");
    JsonNode first = chain.ended(flow, 0);
    clock.advance(Duration.ofHours(1));

    JsonNode second = chain.ended(flow, 1);

    assertThat(first.at("/metrics/recordSummary/inputRecordCount").intValue()).isEqualTo(5_000);
    assertThat(first.at("/metrics/fileSummary/inputFileCount").intValue()).isEqualTo(2);
    assertThat(second.at("/metrics/recordSummary/inputRecordCount").intValue()).isZero();
    assertThat(second.at("/metrics/fileSummary/inputFileCount").intValue()).isZero();
  }

  @Test
  void aRunFailsWhoseFileIsNotThere() throws Exception {
    JsonNode run = chain.ended(flow("/shop/nope.csv", "once"), 0);

    assertThat(run.at("/metrics/statusSummary/status").asString()).isEqualTo("failed");
    assertThat(run.at("/metrics/statusSummary/errors/0/message").asString())
        .isEqualTo("'/shop/nope.csv' is not found.");
  }

  private String flow(String path, String frequency) throws Exception {
    String tenant = chain.tenant();
    String schema = chain.schema(tenant, List.of("id"), "");
    String source =
        on.post(
                "/sourceConnections",
                """
                { "name": "files", "baseConnectionId": "%s",
                  "data": { "format": "delimited" }, "params": { "path": "%s" },
                  "connectionSpec": { "id": "ecadc60c-7455-4d87-84dc-2a0e293d997b" } }
                """
                    .formatted(on.create(S3), path))
            .at("/id");
    return chain.flow(
        """
        { "name": "files to lake",
          "flowSpec": { "id": "9753525b-82c7-4dce-8a9b-5ccfce2b9876", "version": "1.0" },
          "sourceConnectionIds": ["%s"], "targetConnectionIds": ["%s"],
          "transformations": [
            { "name": "Mapping", "params": { "mappingId": "%s", "mappingVersion": 0 } }],
          "scheduleParams": { "startTime": "%d", "frequency": "%s" } }
        """
            .formatted(
                source,
                chain.target(schema, chain.dataset(schema)),
                chain.mapping(schema, tenant, List.of("id")),
                clock.instant().getEpochSecond(),
                frequency));
  }
}
