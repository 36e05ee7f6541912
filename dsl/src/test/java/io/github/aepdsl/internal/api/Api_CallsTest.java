package io.github.aepdsl.internal.api;

import static io.github.aepdsl.testing.Adobe.BASE;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class Api_CallsTest {

  private static final ListQuery ALL = ListQuery.of("/connections");
  private static final String ONE = BASE + "/connections/1";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Services services;
  private Api api;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    services = new Services(Adobe.http(Adobe.endpoints(server.uri()), new SettableClock()));
    api = services.flow("dev");
  }

  @Test
  void goIntoTheirSandbox() {
    server.always(LIST, Adobe.items());

    api.get("/connections");
    services.flow("stage").get("/connections");

    assertThat(server.heard(LIST))
        .extracting(heard -> heard.header("x-sandbox-name"))
        .containsExactly("dev", "stage");
  }

  @Test
  void saveTheirQueryFromMessages() {
    server.always(LIST, Step.json(400, "{}"));

    assertThatThrownBy(() -> api.get("/connections?property=name==mine"))
        .hasMessageStartingWith("GET /connections -> 400");
  }

  @Test
  void carryTheAdviceOfWhoMakesThem() {
    server.always("GET " + ONE, Step.json(404, "{}"));
    Api advised = api.advising(Advice.NONE.whenMissing("look behind the sofa"));

    assertThatThrownBy(() -> advised.get("/connections/1"))
        .hasMessageEndingWith("Try: look behind the sofa");
    assertThatThrownBy(() -> api.get("/connections/1")).hasMessageContaining("may be deleted");
  }

  @Test
  void readPagesOnlyAsFarAsSomebodyLooks() {
    server.always(
        LIST,
        Step.json(
            200,
            heard ->
                """
                {"items":[{"id":"a"},{"id":"b"}],
                 "_links":{"next":{"href":"/connections?continuationToken=%s="}}}"""
                    .formatted(heard.query())));
    Iterator<JsonNode> items = api.items(ALL);

    IntStream.range(0, 5).forEach(i -> items.next());

    assertThat(server.heard(LIST)).hasSize(3);
  }

  @Test
  void endWithTheLimitOrTheLastPage() {
    server.always(LIST, Step.json(200, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"));

    Iterator<JsonNode> one = api.items(ALL.limit(1));
    Iterator<JsonNode> both = api.items(ALL);
    one.next();
    both.next();
    both.next();

    assertThat(one.hasNext()).isFalse();
    assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(both::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void countWhatIsAskedForAndNoMoreThanTheLimit() {
    server.always(LIST, Step.json(200, "{\"count\":95}"));

    assertThat(api.count(ALL)).isEqualTo(95);
    assertThat(api.count(ALL.limit(20))).isEqualTo(20);
    assertThat(server.heard(LIST)).extracting(Heard::query).containsOnly("count=true");
  }

  @Test
  void countByHandWhatTheServiceCannotBeAsked() {
    server.always(
        LIST,
        Step.json(200, "{\"items\":[{\"name\":\"a,b\"},{\"name\":\"a\"},{\"name\":\"a,b\"}]}"));

    assertThat(api.count(ALL.where("name", "a,b"))).isEqualTo(2);
  }

  @Test
  void takeOneOutOfItsEnvelope() {
    server.next("GET " + ONE, Step.json(200, "{\"items\":[{},{\"id\":\"1\"}]}"));
    server.next("GET " + ONE, Step.json(200, "{\"items\":[]}"), Step.json(200, "{\"id\":\"1\"}"));

    assertThat(api.one("/connections/1", "the connection").path("id").asString()).isEqualTo("1");
    assertThatThrownBy(() -> api.one("/connections/1", "the connection"))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("it lacks the connection");
    assertThatThrownBy(() -> api.one("/connections/1", "the connection"))
        .hasMessageContaining("it lacks items");
  }

  @Test
  void deleteWhatAnEarlierTryDeleted() {
    server.next("DELETE " + ONE, Step.reset(), Step.json(404, "{}"));

    api.delete("/connections/1");

    assertThat(server.heard("DELETE " + ONE)).hasSize(2);
  }

  @Test
  void deleteNothingThatWasNotThere() {
    server.always("DELETE " + ONE, Step.json(404, "{}"));

    assertThatThrownBy(() -> api.delete("/connections/1")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void makeAnyTextAPartOfAnAddress() {
    assertThat(Address.encode("a b/c?d&é+%")).isEqualTo("a%20b%2Fc%3Fd%26%C3%A9%2B%25");
    assertThat(Address.encode("../x")).isEqualTo("..%2Fx");
  }
}
