package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class Connections_EndlessPagesTest {

  @RegisterExtension final RawServer server = RawServer.start();
  private final AtomicInteger pages = new AtomicInteger();
  private Workspace workspace;
  private Connections connections;

  @BeforeEach
  void start() {
    workspace = Adobe.workspace(Adobe.endpoints(server.uri()), Clock.systemUTC());
    connections = workspace.connections();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10})
  void readsNoCircleForEver(int length) {
    answering(() -> page("x", pages.incrementAndGet() % length));

    assertThatThrownBy(connections::list)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("-> 200, but it lacks a usable link to the next page")
        .hasMessageContaining("in a circle");
    assertThat(pages.get()).isLessThanOrEqualTo(4 * length + 1);
  }

  @Test
  void givesUpAfterAHundredEmptyPages() {
    answering(() -> page("", pages.incrementAndGet()));

    assertThatThrownBy(connections::list)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("it lacks items, as did the 99 pages before it");
    assertThat(pages).hasValue(100);
  }

  @Test
  void looksForALostCreateOnNoMoreEmptyPages() {
    server.answering(Adobe.CREATE, RawAnswer.json(503, "{}"));
    answering(() -> page("", pages.incrementAndGet()));

    assertThatThrownBy(() -> workspace.create(Adobe.cassandra("orders")))
        .isInstanceOf(ApiException.class)
        .hasMessageStartingWith("POST /connections -> 503");
    assertThat(pages).hasValue(100);
  }

  @Test
  void passesOverManyEmptyPagesWhenTheyAreNotInARow() {
    answering(
        () -> {
          int page = pages.incrementAndGet();
          return page == 500 ? "{\"items\":[]}" : page(page % 90 == 0 ? "x" : "", page);
        });

    assertThat(connections.list()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "/a[b",
        "\\u0000\\u001b[2J\\n",
        "?%zz%",
        "/\\u2028",
        "/x?q=[1]#f",
        "//",
        "/\\\\x"
      })
  void asksForAnOddLinkOrRefusesIt(String href) {
    String odd = "{\"items\":[],\"_links\":{\"next\":{\"href\":\"" + href + "\"}}}";
    answering(() -> odd);

    assertThatThrownBy(connections::list).isInstanceOf(ApiException.class);
  }

  private void answering(Supplier<String> body) {
    server.answering(out -> RawAnswer.json(200, body.get()).play(out));
  }

  private static String page(String id, int next) {
    String items = id.isEmpty() ? "" : Adobe.item(id, "n", Adobe.CASSANDRA, 0);
    return """
        {"items":[%s],"_links":{"next":{"href":"/connections?continuationToken=%d"}}}"""
        .formatted(items, next);
  }
}
