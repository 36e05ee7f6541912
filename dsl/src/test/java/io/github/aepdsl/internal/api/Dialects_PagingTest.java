package io.github.aepdsl.internal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists as each service words them; the bodies are shaped as its documentation says. */
class Dialects_PagingTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Services services;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    services = new Services(Adobe.http(Adobe.endpoints(server.uri()), new SettableClock()));
  }

  @Test
  void startBehindTheLastValueInTheSchemaRegistry() {
    String list = "GET " + Service.SCHEMAS.path() + "/tenant/schemas";
    server
        .next(list, Step.json(200, registryPage("a", "\"A & B\"")))
        .next(list, Step.json(200, registryPage("b", "null")));

    assertThat(ids(Service.SCHEMAS, ListQuery.of("/tenant/schemas").orderBy("title"), "$id"))
        .containsExactly("a", "b");
    assertThat(queries(list))
        .containsExactly("limit=50&orderby=title", "limit=50&start=A%20%26%20B&orderby=title");
  }

  @Test
  void countItemsInTheCatalogAndFilterByItsOwnGrammar() {
    String list = "GET " + Service.CATALOG.path() + "/dataSets";
    server
        .next(list, Step.json(200, "{\"d1\": {\"name\": \"x\"}, \"d2\": {\"name\": \"x\"}}"))
        .next(list, Step.json(200, "{\"d3\": {\"name\": \"x\"}}"));
    ListQuery two =
        new ListQuery("/dataSets", List.of(), "-created", Integer.MAX_VALUE, 2, Optional.empty())
            .where("name", "x");

    assertThat(ids(Service.CATALOG, two, "id")).containsExactly("d1", "d2", "d3");
    assertThat(queries(list))
        .containsExactly(
            "limit=2&orderBy=desc%3Acreated&name=x",
            "limit=2&start=2&orderBy=desc%3Acreated&name=x");
  }

  @Test
  void countItemsInDataPrepWhichAlwaysWantsToBeToldWhere() {
    String list = "GET " + Service.DATA_PREP.path() + "/mappingSets";
    server.always(
        list, Step.json(200, "{\"data\": [{\"id\": \"m1\"}], \"_page\": {\"count\": 0}}"));

    assertThat(ids(Service.DATA_PREP, ListQuery.of("/mappingSets"), "id")).containsExactly("m1");
    assertThat(queries(list)).containsExactly("limit=50&start=0");
  }

  @Test
  void goOnWhileTheCountSaysSoInDataAccess() {
    String list = "GET " + Service.EXPORT.path() + "/batches/b/files";
    server
        .next(list, Step.json(200, "{\"data\": [{\"id\": \"1\"}], \"_page\": {\"count\": 2}}"))
        .next(list, Step.json(200, "{\"data\": [{\"id\": \"2\"}], \"_page\": {\"count\": 2}}"));

    assertThat(ids(Service.EXPORT, ListQuery.of("/batches/b/files"), "id"))
        .containsExactly("1", "2");
    assertThat(queries(list)).containsExactly("limit=50", "limit=50&start=1");
  }

  @Test
  void tellWhatWasCreated() {
    server
        .always(
            "POST " + Service.CATALOG.path() + "/dataSets",
            Step.json(201, "[\"@/dataSets/5c8c3c555033b814b69f947f\"]"))
        .always(
            "POST " + Service.SCHEMAS.path() + "/tenant/schemas",
            Step.json(201, "{\"$id\": \"https://ns.adobe.com/acme/schemas/1\"}"))
        .always(
            "POST " + Service.DATA_PREP.path() + "/mappingSets",
            Step.json(200, "{\"id\": \"m1\", \"version\": 0}"));

    assertThat(create(Service.CATALOG, "/dataSets").id()).isEqualTo("5c8c3c555033b814b69f947f");
    assertThat(create(Service.SCHEMAS, "/tenant/schemas").id())
        .isEqualTo("https://ns.adobe.com/acme/schemas/1");
    assertThat(create(Service.DATA_PREP, "/mappingSets")).isEqualTo(new Created("m1", "0"));
  }

  @Test
  void takeOneThingOutOfItsEnvelope() {
    server
        .always(
            "GET " + Service.CATALOG.path() + "/dataSets/d1",
            Step.json(200, "{\"d1\": {\"name\": \"Orders\"}}"))
        .always("GET " + Service.DATA_PREP.path() + "/mappingSets/m1", Step.json(200, "{}"));

    assertThat(api(Service.CATALOG).one("/dataSets/d1", "the dataset").path("id").asString())
        .isEqualTo("d1");
    assertThatThrownBy(() -> api(Service.DATA_PREP).one("/mappingSets/m1", "the mapping set"))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("it lacks the mapping set");
  }

  private Created create(Service service, String path) {
    return api(service).create(Map.of("name", "x"), ListQuery.of(path).where("name", "x"));
  }

  private List<String> ids(Service service, ListQuery query, String key) {
    List<String> ids = new ArrayList<>();
    api(service).items(query).forEachRemaining(item -> ids.add(item.path(key).asString()));
    return ids;
  }

  private List<String> queries(String call) {
    return server.heard(call).stream().map(Heard::query).toList();
  }

  private Api api(Service service) {
    return services.in("dev", service);
  }

  private static String registryPage(String id, String next) {
    return "{\"results\": [{\"$id\": \"%s\"}], \"_page\": {\"next\": %s}}".formatted(id, next);
  }
}
