package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.Chain;
import io.github.aepdsl.emulator.OnPlatform;
import java.util.List;

/** An inlet, a dataset of rows with an id and an amount, and dataflows between them. */
final class StreamChain {

  private static final String RAW_FLOW = "c1a19761-d2c7-4702-b9fa-fe91f0613e81";
  private static final String XDM_FLOW = "d8a6f005-7eaf-4153-983e-e8574508b877";
  private static final List<String> COLUMNS = List.of("id", "amount");

  final String tenant;
  final String dataset;
  private final String inlet;
  private final OnPlatform on;
  private final Chain chain;
  private final String dataType;
  private final String base;
  private final String schema;
  private final String target;

  StreamChain(OnPlatform on, String dataType) throws Exception {
    this.on = on;
    this.dataType = dataType;
    chain = new Chain(on);
    base = on.create(Bodies.minimalStreaming("web", dataType));
    inlet = on.get("/connections/" + base).at("/items/0/auth/params/inletUrl");
    tenant = chain.tenant();
    schema = chain.schema(tenant, COLUMNS, "\"id\"");
    dataset = chain.dataset(schema);
    target = chain.target(schema, dataset);
  }

  /** One more dataflow from the inlet into the dataset. */
  String flow() throws Exception {
    String source =
        on.post(
                "/sourceConnections",
                """
                { "name": "web", "baseConnectionId": "%s",
                  "connectionSpec": { "id": "%s", "version": "1.0" } }
                """
                    .formatted(base, Bodies.STREAMING_SPEC))
            .at("/id");
    String mapping =
        dataType.equals("xdm")
            ? ""
            : "{ \"name\": \"Mapping\", \"params\": { \"mappingId\": \"%s\", \"mappingVersion\": 0 } }"
                .formatted(chain.mapping(schema, tenant, COLUMNS));
    return chain.flow(
        """
        { "name": "web to lake",
          "flowSpec": { "id": "%s", "version": "1.0" },
          "sourceConnectionIds": ["%s"], "targetConnectionIds": ["%s"],
          "transformations": [%s] }
        """
            .formatted(dataType.equals("xdm") ? XDM_FLOW : RAW_FLOW, source, target, mapping));
  }

  /** Sends a message to the inlet, after which it is received. */
  void send(String message) throws Exception {
    send(message, "");
  }

  /** The same with something behind the address. */
  void send(String message, String query) throws Exception {
    String path = inlet.substring(on.platform.inletUrl().toString().length());
    Answer answer =
        on.bare("POST", path + query, message).with("Content-Type", "application/json").send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** A message in an envelope. */
  String enveloped(String entity, String header) {
    String ref =
        "{ \"id\": \"%s\", \"contentType\": \"application/vnd.adobe.xed-full+json;version=1\" }"
            .formatted(schema);
    return """
        { "header": { "schemaRef": %s, "imsOrgId": "%s" %s },
          "body": { "xdmMeta": { "schemaRef": %s }, "xdmEntity": %s } }
        """
        .formatted(ref, on.platform.orgId(), header, ref, entity);
  }
}
