package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.connection.StreamingConnection;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.registry.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an inlet to rows in a dataset, on the local platform. */
@Timeout(60)
class StreamImport_LandingTest {

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  private StreamingConnection web;

  @BeforeEach
  void aDatasetAndAStream() {
    on.orders().once().asDraft().create();
    web = on.stream("web");
  }

  @Test
  void aMessageLandsInTheDataset() {
    Dataflow flow = web.into("Orders").create();

    web.send(message());

    assertThat(on.firstRun(flow).metrics().recordsOut()).isEqualTo(1);
    assertThat(Dataset.in(on.access()).get("Orders").preview().toString())
        .contains("O-1", "_aepdsl.orders.total");
  }

  @Test
  void theSecondTimeItIsFoundAndNothingIsThereTwice() {
    Dataflow first = web.into("Orders").create();

    assertThat(first).asString().startsWith("dataflow \"web into Orders\" created in ");
    assertThat(web.into("Orders").create()).asString().contains(" found in ", first.id());
    assertThat(on.counts()).containsEntry("dataflow", 2L).containsEntry("source connection", 2L);
  }

  @Test
  void aDataflowOfThatNameFromElsewhereIsInTheWay() {
    web.into("Orders").create();
    StreamImport other = on.stream("app").into("Orders").named("web into Orders");

    assertThatThrownBy(other::create)
        .isInstanceOf(IncompleteDraftException.class)
        .hasMessageContaining(
            "there is another dataflow \"web into Orders\": its source connection");
  }

  @Test
  void aDatasetThatIsNotThereIsNamed() {
    StreamImport clicks = web.into("Clicks");

    assertThat(clicks)
        .hasToString(
            "messages of streaming connection \"web\" into dataset \"Clicks\" in %s  next: .create()"
                .formatted(on.access().location()));
    assertThatThrownBy(clicks::create).hasMessageContaining("Clicks");
  }

  private String message() {
    String schema = Dataset.in(on.access()).get("Orders").schemaId();
    return """
        { "header": { "schemaRef": { "id": "%s",
            "contentType": "application/vnd.adobe.xed-full+json;version=1" }, "imsOrgId": "%s" },
          "body": { "xdmEntity": { "_id": "O-1", "_aepdsl": { "orders": { "total": 3 } } } } }
        """
        .formatted(schema, on.platform().orgId());
  }
}
