package io.github.aepdsl.emulator.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.gateway.Gateway;
import io.github.aepdsl.emulator.gateway.Sandboxes;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.ims.IssuedTokens;
import io.github.aepdsl.emulator.lake.BatchOrder;
import io.github.aepdsl.emulator.lake.BatchWriter;
import io.github.aepdsl.emulator.lake.Lake;
import io.github.aepdsl.emulator.lake.RowError;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.RouteTable;
import io.github.aepdsl.emulator.wire.Trees;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What landed in a batch and what did not, read as links lead to it. */
class Access_RowsTest {

  private static final String HOST = "http://127.0.0.1:1";

  private final Clock clock = LocalPlatformOptions.defaults().clock();
  private final Ids ids = new Ids(OptionalLong.of(1));
  private final Lake lake = new Lake(StateStore.inMemory(), clock, ids);
  private final RouteTable routes =
      new RouteTable(
          AccessRoutes.of(
              new Gateway(
                  new IssuedTokens(clock, ids),
                  new Sandboxes(List.of("dev"), false, name -> ids.uuid())),
              URI.create(HOST),
              lake,
              new DatasetStore(
                  StateStore.inMemory(), new SchemaStore(StateStore.inMemory()), clock)));
  private String batch;

  @BeforeEach
  void twoRowsThatLandAndOneThatDoesNot() {
    try (BatchWriter writer = lake.begin(new BatchOrder("dev", "d", true))) {
      batch = writer.batchId();
      writer.row(Trees.object().put("n", 1));
      writer.row(Trees.object().put("n", 2));
      writer.failed(
          Trees.object().put("n", "x"), List.of(new RowError("DCVS-1104-400", "no number")));
      writer.commit();
    }
  }

  @Test
  void leadsFromTheBatchOverItsFileToTheRows() {
    JsonNode files = get(HOST + AccessRoutes.BASE + "/batches/" + batch + "/files");
    assertThat(files.at("/data/0/dataSetFileId").asString("")).isEqualTo(batch + "-DE1");
    assertThat(files.at("/data/0/records").asString("")).isEqualTo("2");
    JsonNode parts = get(files.at("/data/0/_links/self/href").asString(""));

    assertThat(text(parts.at("/data/0/_links/self/href").asString("")))
        .isEqualTo("{\"n\":1}\n{\"n\":2}\n");
  }

  @Test
  void leadsToTheRowsThatFailedWithTheirErrors() {
    for (String list : List.of("/meta?path=row_errors", "/failed")) {
      JsonNode files = get(HOST + AccessRoutes.BASE + "/batches/" + batch + list);

      assertThat(text(files.at("/data/0/_links/self/href").asString("")))
          .as(list)
          .contains("\"n\":\"x\"", "_errors", "no number");
    }
  }

  private JsonNode get(String url) {
    return Trees.parse(answer(url).body()).orElseThrow();
  }

  private String text(String url) {
    return new String(answer(url).body(), StandardCharsets.UTF_8);
  }

  private Response answer(String url) {
    URI uri = URI.create(url);
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    HeaderList headers = HeaderList.of("x-gw-ims-org-id", Account.ORG_ID);
    Request request =
        new Request("id", "GET", uri.getRawPath(), Query.parse(query), headers, new byte[0], false);
    var call = routes.find(request).orElseThrow();
    return call.route().handler().answer(request, call.path());
  }
}
