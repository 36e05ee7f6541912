package io.github.aepdsl.emulator.flow.connection;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PATCH changes of a base connection, and under which version. */
class Connections_ChangeTest {

  private static final String RENAME = "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"b\"}]";

  private static final String ROTATE =
      """
      [{"op": "replace", "path": "/auth/params", "value": {
        "host": "10.0.0.6", "port": "9043", "username": "new", "password": "rotated-canary"}}]""";

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @Test
  void changesTheNameAndEveryTraceOfTheVersion() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));
    String before = etag(path);
    clock.advance(Duration.ofSeconds(5));

    Answer changed = patch(path, RENAME, before);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().propertyNames()).containsExactly("id", "etag");
    assertThat(changed.at("/etag")).isNotEqualTo(before).isEqualTo(etag(path));
    assertThat(item(path, "name")).isEqualTo("b");
    assertThat(item(path, "version")).isEqualTo(changed.at("/etag"));
    assertThat(Long.parseLong(item(path, "updatedAt")))
        .isEqualTo(Long.parseLong(item(path, "createdAt")) + 5000);
  }

  @Test
  void isFoundUnderItsNewNameOnly() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));

    patch(path, RENAME, etag(path));

    assertThat(on.get("/connections?property=name==b").at("/items/0/name")).isEqualTo("b");
    assertThat(on.get("/connections?property=name==Cassandra%20test%20connection").at("/items/0"))
        .isEqualTo("(none)");
  }

  @Test
  void replacesAllParametersAndShowsNoneOfTheirSecrets() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));

    assertThat(patch(path, ROTATE, etag(path)).status()).isEqualTo(200);

    Answer shown = on.get(path);
    assertThat(shown.json().at("/items/0/auth/params").toString())
        .isEqualTo("{\"host\":\"10.0.0.6\",\"port\":\"9043\",\"username\":\"new\"}");
    assertThat(shown.text()).doesNotContain("canary");
    assertThat(shown.at("/items/0/auth/specName")).isEqualTo("Basic Authentication");
  }

  @Test
  void wantsNewParametersToBeComplete() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));
    String partly =
        "[{\"op\":\"replace\",\"path\":\"/auth/params\",\"value\":{\"host\":\"10.0.0.6\"}}]";

    String detail = assertFlowError(patch(path, partly, etag(path)), "1100-400");

    assertThat(detail).contains("missing username, password");
    assertThat(item(path, "name")).isEqualTo("Cassandra test connection");
  }

  @Test
  void addsAndRemovesADescription() throws Exception {
    String path = path(on.create(Bodies.minimalStreaming("web", "xdm")));

    patch(path, "{\"op\":\"ADD\",\"path\":\"/description\",\"value\":\"d\"}", etag(path));
    String added = item(path, "description");
    patch(path, "[{\"op\":\"remove\",\"path\":\"/description\",\"value\":\"d\"}]", etag(path));

    assertThat(added).isEqualTo("d");
    assertThat(item(path, "description")).isEqualTo("(none)");
  }

  @Test
  void letsAnInletStayWhereItIsOnNewTerms() throws Exception {
    String path = path(on.create(Bodies.STREAMING));
    String inlet = on.get(path).at("/items/0/auth/params/inletUrl");
    String value = "{\"sourceId\":\"s\",\"dataType\":\"xdm\",\"authenticationRequired\":true}";

    patch(
        path,
        "[{\"op\":\"replace\",\"path\":\"/auth/params\",\"value\":" + value + "}]",
        etag(path));

    assertThat(on.get(path).at("/items/0/auth/params/inletUrl")).isEqualTo(inlet);
    Answer sent =
        on.bare("POST", inlet.substring(inlet.indexOf("/collection")), "{}")
            .with("Content-Type", "application/json")
            .send();
    assertThat(sent.status()).isEqualTo(401);
  }

  @Test
  void needsAVersion() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));

    assertFlowError(on.flow("PATCH", path, RENAME).send(), "1403-400");
    assertFlowError(on.flow("PATCH", path, RENAME).with("If-Match", " ").send(), "1403-400");
  }

  @Test
  void tellsBothVersionsWhenOneIsStale() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));
    String first = etag(path);
    patch(path, RENAME, first);

    Answer stale = patch(path, ROTATE, first);

    assertThat(assertFlowError(stale, "1404-412"))
        .isEqualTo(
            "Supplied version=[%s] does not match the current version on entity=[%s]"
                .formatted(first, etag(path)));
    assertThat(item(path, "name")).isEqualTo("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "W/\"x\"", "\"\""})
  void takesNothingElseForAVersion(String version) throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));

    assertFlowError(patch(path, RENAME, version), "1404-412");
  }

  @Test
  void takesAVersionWithoutItsQuotesToo() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));

    assertThat(patch(path, RENAME, etag(path).replace("\"", "")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/id", "/etag", "/state", "/createdAt", "/auth", "/auth/params/host", "/other"})
  void changesNothingElse(String field) throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));
    String body = "[{\"op\":\"add\",\"path\":\"%s\",\"value\":\"x\"}]".formatted(field);

    assertFlowError(patch(path, body, etag(path)), "1455-400");
  }

  @Test
  void changesNoConnectionSpec() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));
    String body = RENAME.replace("/name", "/connectionSpec/id");

    assertFlowError(patch(path, body, etag(path)), "1414-400");
  }

  @Test
  void takesNoNameThatIsNoText() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));

    String detail =
        assertFlowError(patch(path, RENAME.replace("\"b\"", "7"), etag(path)), "1100-400");

    assertThat(detail).contains("name must be a string");
  }

  @Test
  void findsNothingToChangeUnderAnUnknownId() throws Exception {
    String path = path("00000000-0000-4000-8000-000000000000");

    assertFlowError(patch(path, RENAME, "x"), "1439-404");
  }

  @Test
  void letsOneOfManyChangesAtOnceThrough() throws Exception {
    String path = path(on.create(Bodies.CASSANDRA));
    String etag = etag(path);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Callable<Integer> change = () -> patch(path, RENAME, etag).status();

    List<Future<Integer>> statuses =
        threads.invokeAll(Stream.generate(() -> change).limit(8).toList());
    threads.shutdown();

    List<Integer> came = new ArrayList<>();
    for (Future<Integer> status : statuses) {
      came.add(status.get());
    }
    assertThat(came).containsOnlyOnce(200).filteredOn(status -> status == 412).hasSize(7);
  }

  private Answer patch(String path, String body, String etag) throws Exception {
    return on.flow("PATCH", path, body).with("If-Match", etag).send();
  }

  private String etag(String path) throws Exception {
    return item(path, "etag");
  }

  private String item(String path, String field) throws Exception {
    return on.get(path).at("/items/0/" + field);
  }

  private static String path(String id) {
    return "/connections/" + id;
  }
}
