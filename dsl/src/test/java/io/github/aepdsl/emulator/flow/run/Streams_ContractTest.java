package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Chain;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.PlatformSnapshot;
import io.github.aepdsl.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Messages become rows, by plain calls. */
class Streams_ContractTest {

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  private final Chain chain = new Chain(on);

  @Test
  void aRawMessageLandsAsItIsMapped() throws Exception {
    StreamChain stream = new StreamChain(on, "raw");
    String flow = stream.flow();

    stream.send("{\"id\":\"O1\",\"amount\":12,\"other\":true}");

    JsonNode run = chain.ended(flow, 0);
    JsonNode row = chain.preview(stream.dataset).path(0);
    assertThat(status(run)).isEqualTo("success");
    assertThat(row.path(stream.tenant).toString()).isEqualTo("{\"id\":\"O1\",\"amount\":\"12\"}");
  }

  @Test
  void theEntityOfAnEnvelopeLandsAsItIs() throws Exception {
    StreamChain stream = new StreamChain(on, "xdm");
    String flow = stream.flow();

    stream.send(stream.enveloped(entity(stream, "\"id\":\"O1\""), ""));

    assertThat(status(chain.ended(flow, 0))).isEqualTo("success");
    assertThat(chain.preview(stream.dataset).toString())
        .isEqualTo("[{\"%s\":{\"id\":\"O1\"}}]".formatted(stream.tenant));
  }

  @Test
  void aMessageThatDoesNotFitIsAFailedRow() throws Exception {
    StreamChain stream = new StreamChain(on, "xdm");
    String flow = stream.flow();

    stream.send(stream.enveloped(entity(stream, "\"amount\":\"1\""), ""));

    JsonNode run = chain.ended(flow, 0);
    assertThat(status(run)).isEqualTo("failed");
    assertThat(failed(run)).isEqualTo(1);
    assertThat(failedRows(run)).contains("required key [id] not found");
    assertThat(chain.preview(stream.dataset).isEmpty()).isTrue();
  }

  @Test
  void aRunCoversTheTimeInWhichItsMessagesArrived() throws Exception {
    StreamChain stream = new StreamChain(on, "raw");
    String flow = stream.flow();

    stream.send("{\"id\":\"O1\"}");

    JsonNode run = chain.ended(flow, 0);
    assertThat(run.at("/activities/0/durationSummary/extensions/windowEnd").longValue())
        .isEqualTo(clock.millis());
    assertThat(on.get("/flows/" + flow).at("/items/0/lastRunDetails/state")).isEqualTo("success");
  }

  @Test
  void theSenderNamesOneOfSeveralDataflows() throws Exception {
    StreamChain stream = new StreamChain(on, "raw");
    String one = stream.flow();
    String other = stream.flow();

    stream.send("{\"id\":\"O1\"}", "?x-adobe-flow-id=" + other);

    assertThat(rows(chain.ended(other, 0))).isEqualTo(1);
    assertThat(chain.runs(one)).isZero();
  }

  @Test
  void anEnvelopeNamesItsDataflowOrItsDataset() throws Exception {
    StreamChain stream = new StreamChain(on, "xdm");
    String oldest = stream.flow();
    String other = stream.flow();
    String entity = entity(stream, "\"id\":\"O1\"");

    stream.send(stream.enveloped(entity, ",\"flowId\":\"%s\"".formatted(other)));
    assertThat(rows(chain.ended(other, 0))).isEqualTo(1);
    stream.send(stream.enveloped(entity, ",\"datasetId\":\"%s\"".formatted(stream.dataset)));
    assertThat(rows(chain.ended(oldest, 0))).isEqualTo(1);
  }

  @Test
  void aMessageForNoDataflowIsReceivedOnly() throws Exception {
    StreamChain stream = new StreamChain(on, "raw");
    String disabled = stream.flow();
    on.post("/flows/" + disabled + "/action?op=disable", null);
    stream.send("{\"id\":\"O1\"}", "?x-adobe-flow-id=" + disabled);
    String enabled = stream.flow();

    stream.send("{\"id\":\"O2\"}");

    chain.ended(enabled, 0);
    assertThat(chain.runs(disabled)).isZero();
    assertThat(on.platform.received()).hasSize(2);
  }

  @Test
  void whatWaitsIsForgottenWithTheRest() throws Exception {
    StreamChain stream = new StreamChain(on, "raw");
    String flow = stream.flow();
    PlatformSnapshot before = on.platform.snapshot();
    stream.send("{\"id\":\"early\"}");

    before.rewind();
    stream.send("{\"id\":\"late\"}");

    chain.ended(flow, 0);
    assertThat(chain.preview(stream.dataset).toString()).contains("late").doesNotContain("early");
    assertThat(chain.runs(flow)).isEqualTo(1);
  }

  private static String entity(StreamChain stream, String fields) {
    return "{\"%s\":{%s}}".formatted(stream.tenant, fields);
  }

  private static String status(JsonNode run) {
    return run.at("/metrics/statusSummary/status").asString();
  }

  private static int rows(JsonNode run) {
    return run.at("/metrics/recordSummary/outputRecordCount").intValue();
  }

  private static int failed(JsonNode run) {
    return run.at("/metrics/recordSummary/failedRecordCount").intValue();
  }

  private String failedRows(JsonNode run) throws Exception {
    String batch = run.at("/activities/1/targetInfo/0/reference/ids/0").asString();
    String path = "/data/foundation/export/batches/" + batch + "/meta?path=row_errors";
    String file = on.service("GET", path, null).send().at("/data/0/_links/self/href");
    return on.service("GET", file.substring(file.indexOf("/data/foundation")), null).send().text();
  }
}
