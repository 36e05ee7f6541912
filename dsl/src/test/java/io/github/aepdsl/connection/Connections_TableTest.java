package io.github.aepdsl.connection;

import static io.github.aepdsl.testing.Adobe.CASSANDRA;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Connections_TableTest {

  private static final long MAY_FIRST = Instant.parse("2020-05-01T19:21:52Z").toEpochMilli();

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Connections connections;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    connections = Adobe.workspace(server).connections();
  }

  @Test
  void alignsColumnsUnderAHeadingThatSaysWhere() {
    server.always(
        LIST,
        Adobe.items(
            Adobe.item("id-1", "orders", CASSANDRA, MAY_FIRST),
            Adobe.item("id-2", "a much longer name", "spec-x", MAY_FIRST)));

    assertThat(connections)
        .hasToString(
            """
            2 base connections in local platform, sandbox dev
            name                source     state    created            id
            orders              Cassandra  enabled  2020-05-01 19:21Z  id-1
            a much longer name  spec-x     enabled  2020-05-01 19:21Z  id-2""");
  }

  @Test
  void saysThatThereAreNone() {
    server.always(LIST, Adobe.items());

    assertThat(connections).hasToString("0 base connections in local platform, sandbox dev");
  }

  @Test
  void showsTwentyAndHowManyMoreThereAre() {
    String[] items =
        IntStream.range(0, 50)
            .mapToObj(i -> Adobe.item("id-" + i, "n", CASSANDRA, MAY_FIRST))
            .toArray(String[]::new);
    server.next(LIST, Adobe.items(items), Step.json(200, "{\"count\":95}"));

    String table = connections.toString();

    assertThat(table).startsWith("95 base connections").endsWith("\n… and 75 more");
    assertThat(table.lines()).hasSize(1 + 1 + 20 + 1);
  }

  @Test
  void keepsEachConnectionOnOneLine() {
    String name = "line\\nbreak " + "x".repeat(60);
    server.always(LIST, Adobe.items(Adobe.item("id-1", name, CASSANDRA, MAY_FIRST)));

    assertThat(connections.toString().lines()).hasSize(3);
    assertThat(connections.toString()).contains("line\\nbreak xxx").contains("…");
  }

  @Test
  void printsTheTroubleInsteadOfATrace() {
    server.always(
        LIST, Step.json(403, "{\"error_code\":\"403003\",\"message\":\"Api Key is bad\"}"));

    assertThat(connections.toString())
        .startsWith("base connections in local platform, sandbox dev: GET /connections -> 403")
        .contains("Api Key is bad");
  }
}
