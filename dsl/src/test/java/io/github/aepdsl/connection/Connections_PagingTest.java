package io.github.aepdsl.connection;

import static io.github.aepdsl.testing.Adobe.CASSANDRA;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Connections_PagingTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Connections connections;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    connections = Adobe.workspace(server).connections();
  }

  @Test
  void asksForNothingUntilItIsUsed() {
    connections.named("a").spec(CASSANDRA).limit(3);

    assertThat(server.heard()).isEmpty();
  }

  @Test
  void followsLinksToTheLastPage() {
    server.next(LIST, page("/connections?continuationToken=a=b==", "1", "2"), page("", "3"));

    assertThat(connections.list()).extracting(BaseConnection::id).containsExactly("1", "2", "3");
    assertThat(server.heard(LIST))
        .extracting(Heard::query)
        .containsExactly("limit=50", "continuationToken=a=b==");
  }

  @Test
  void readsNoPageThatNobodyNeeds() {
    server.always(LIST, page("/connections?continuationToken=x", "1", "2"));

    assertThat(connections.stream().findFirst()).isPresent();
    assertThat(connections.limit(2).list()).hasSize(2);
    assertThat(server.heard(LIST)).extracting(Heard::query).containsExactly("limit=50", "limit=2");
  }

  @Test
  void passesOverAnEmptyPage() {
    server.next(LIST, page("/connections?continuationToken=x"), page("", "3"));

    assertThat(connections.list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/connections",
        "//evil.example/connections",
        "/connections?limit=50",
        "/connections?continuationToken=a b|c"
      })
  void followsNoLinkThatLeadsAwayOrInCirclesOrNowhere(String href) {
    server.always(LIST, page(href, "1"));

    assertThatThrownBy(connections::list)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("a usable link to the next page");
  }

  @Test
  void filtersForWhatTheServicesGrammarCannotSay() {
    String item = Adobe.item("1", "a,b", CASSANDRA, 0);
    server.always(LIST, Adobe.items(item, Adobe.item("2", "a", CASSANDRA, 0)));

    assertThat(connections.named("a,b").list()).extracting(BaseConnection::id).containsExactly("1");
    assertThat(connections.named("a,b").count()).isEqualTo(1);
    assertThat(server.heard(LIST)).extracting(Heard::query).containsOnly("limit=50");
  }

  @Test
  void countsByOneRequest() {
    server.always(LIST, Step.json(200, "{\"count\": 95}"));

    assertThat(connections.spec(CASSANDRA).count()).isEqualTo(95);
    assertThat(server.heard(LIST))
        .extracting(Heard::query)
        .containsExactly("count=true&property=connectionSpec.id==" + CASSANDRA);
  }

  @Test
  void toleratesWhatOldAndNewItemsLackOrAdd() {
    String bare = "{\"id\":\"1\",\"brandNew\":{\"x\":[1]}}";
    server.always(LIST, Adobe.items(bare));

    BaseConnection connection = connections.list().get(0);

    assertThat(connection.name()).isEmpty();
    assertThat(connection.state()).isEmpty();
    assertThatThrownBy(connection::createdAt)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("lacks createdAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"items\":{}}", "\"text\"", "{\"items\":[", ""})
  void takesNoOtherShapeForAList(String body) {
    server.always(LIST, Step.json(200, body));

    assertThatThrownBy(connections::list).isInstanceOf(ApiException.class);
  }

  @Test
  void refusesALimitOfNothing() {
    assertThatThrownBy(() -> connections.limit(0)).hasMessageContaining("1 or more");
  }

  private static Step page(String href, String... ids) {
    StringBuilder items = new StringBuilder();
    for (String id : ids) {
      items.append(items.isEmpty() ? "" : ",").append(Adobe.item(id, "n" + id, CASSANDRA, 0));
    }
    String links = href.isEmpty() ? "{}" : "{\"next\":{\"href\":\"" + href + "\"}}";
    return Step.json(200, "{\"items\":[" + items + "],\"_links\":" + links + "}");
  }
}
