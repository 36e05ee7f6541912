package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.testing.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a platform with a state folder knows after it was started again. */
class Platform_StateTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String REGISTRY = "/data/foundation/schemaregistry/tenant";

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();
  private LocalPlatformOptions options;
  private OnPlatform on;

  @BeforeEach
  void start() {
    options = LocalPlatformOptions.defaults().withSeed(7).withClock(clock).withState(folder);
    on = new OnPlatform(options);
  }

  @AfterEach
  void stop() {
    on.platform.close();
  }

  @Test
  void showsEveryResourceAsBefore() throws Exception {
    new Chain(on).ready("shop.orders", List.of("id"), "");
    Map<String, JsonNode> before = everything();

    restart();

    assertThat(everything()).isEqualTo(before);
    assertThat(before.values()).allMatch(json -> json.toString().length() > 200);
  }

  @Test
  void goesOnAfterADeleteAndAChange() throws Exception {
    String gone = on.create(Bodies.CASSANDRA);
    String changed = on.create(Bodies.SPARK);
    on.delete("/connections/" + gone);
    on.patch(
        "/connections/" + changed, "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"new\"}]");

    restart();

    assertThat(on.get("/connections/" + gone).status()).isEqualTo(404);
    assertThat(on.get("/connections/" + changed).at("/items/0/name")).isEqualTo("new");
  }

  @Test
  void makesNoIdTwiceAndListsWhatIsNewLast() throws Exception {
    String first = on.create(Bodies.CASSANDRA);
    restart();
    String second = on.create(Bodies.CASSANDRA);

    JsonNode items = on.get("/connections?orderby=createdAt").json().path("items");
    assertThat(items.path(0).path("id").asString()).isEqualTo(first);
    assertThat(items.path(1).path("id").asString()).isEqualTo(second).isNotEqualTo(first);
  }

  @Test
  void takesMessagesAtTheInletWhereverItIsNow() throws Exception {
    String id = on.create(Bodies.minimalStreaming("web", "raw"));
    String path = inletPath(id);
    on.bare("POST", path, "{\"n\":1}").with("Content-Type", "application/json").send();

    restart();

    assertThat(inletPath(id)).isEqualTo(path);
    assertThat(
            on.bare("POST", path, "{\"n\":2}")
                .with("Content-Type", "application/json")
                .send()
                .status())
        .isEqualTo(200);
    assertThat(on.platform.received())
        .extracting(message -> message.body())
        .containsExactly("{\"n\":1}", "{\"n\":2}");
  }

  @Test
  void keepsEveryVersionOfAMappingSet() throws Exception {
    Chain.Ready ready = new Chain(on).ready("shop.orders", List.of("id", "note"), "");
    String path = "/data/foundation/conversion/mappingSets/" + ready.mapping();
    JsonNode before = asked(on.service("GET", path, null));

    restart();

    assertThat(asked(on.service("GET", path, null))).isEqualTo(before);
  }

  @Test
  void stillRefusesToDeleteASchemaThatADatasetKeepsRowsBy() throws Exception {
    Chain.Ready ready = new Chain(on).ready("shop.orders", List.of("id"), "");
    restart();

    Answer answer =
        on.service(
                "DELETE", REGISTRY + OnRegistry.one("schemas", ready.schema()).substring(7), null)
            .send();

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
  }

  @Test
  void keepsNoSecretInItsFiles() throws Exception {
    on.create(Bodies.CASSANDRA);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain(Bodies.SECRET);
      }
    }
  }

  @Test
  void hasTheFolderToItself() {
    assertThatThrownBy(() -> LocalPlatform.start(options))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("another platform");
  }

  private void restart() {
    on.platform.close();
    on = new OnPlatform(options);
  }

  /** The path of a connection's inlet; its host and port have to be those of now. */
  private String inletPath(String id) throws Exception {
    String url = on.get("/connections/" + id).at("/items/0/auth/params/inletUrl");
    assertThat(url).startsWith(on.platform.inletUrl().toString());
    return url.substring(on.platform.inletUrl().toString().length());
  }

  private Map<String, JsonNode> everything() throws Exception {
    Map<String, JsonNode> all = new TreeMap<>();
    for (String kind : List.of("connections", "sourceConnections", "targetConnections")) {
      all.put(kind, asked(on.flow("GET", "/" + kind, null)));
    }
    for (String path :
        List.of(
            "/data/foundation/catalog/dataSets",
            "/data/foundation/conversion/mappingSets",
            "/data/foundation/sandbox-management/")) {
      all.put(path, asked(on.service("GET", path, null)));
    }
    for (String kind : List.of("/schemas", "/fieldgroups")) {
      Ask list = on.service("GET", REGISTRY + kind, null);
      all.put(kind, asked(list.with("Accept", "application/vnd.adobe.xed+json")));
    }
    return all;
  }

  /** The order of keys is nothing to rely on, and the address is another after each start. */
  private JsonNode asked(Ask ask) throws Exception {
    String text = ask.send().text();
    return JSON.readTree(text.replace(on.platform.platformUrl().toString(), "here"));
  }
}
