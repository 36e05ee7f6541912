package io.github.aepdsl.internal.api;

import static io.github.aepdsl.testing.Adobe.CREATE;
import static io.github.aepdsl.testing.Adobe.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Step;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One create, step by step. The service's answers come in turn, the last again and again; so do
 * those of the list, whose {@code +} shows what was stored and {@code -} nothing. Three repeats are
 * allowed.
 */
class Creation_StepsTest {

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();

  @ParameterizedTest(name = "{0}, list {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # answers      | list    | outcome | sent | looked
          201            | -       | made    | 1    | 0
          200            | -       | made    | 1    | 0
          400            | -       | 400     | 1    | 0
          404            | -       | 404     | 1    | 0
          409            | -       | 409     | 1    | 0
          501            | -       | 501     | 1    | 0
          302            | -       | 302     | 1    | 0
          429 201        | -       | made    | 2    | 0
          429            | -       | 429     | 4    | 0
          401 201        | -       | made    | 2    | 0
          401            | -       | 401     | 2    | 0
          503 201        | -       | made    | 2    | 1
          503 503 201    | -       | made    | 3    | 2
          503            | -       | 503     | 4    | 4
          503            | +       | found   | 1    | 1
          503            | - - +   | found   | 3    | 3
          503            | - - - + | found   | 4    | 4
          503 400        | -       | 400     | 2    | 1
          408 500 502 201| -       | made    | 4    | 3
          cut 201        | -       | made    | 2    | 1
          cut            | -       | lost    | 4    | 4
          cut            | +       | found   | 1    | 1
          half           | +       | found   | 1    | 1
          half           | -       | lost    | 4    | 4
          noid           | +       | found   | 1    | 1
          noid           | - +     | found   | 1    | 2
          noid           | -       | 201     | 1    | 4
          html           | -       | 200     | 1    | 4
          503 cut noid   | -       | 201     | 3    | 4
          503            | 403     | 503     | 1    | 1
          503            | - 403   | 503     | 2    | 2
          """)
  void takesOneOfTheseWays(String answers, String list, String outcome, int sent, int looked) {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    play(CREATE, answers);
    play(LIST, list);

    assertThat(outcome()).isEqualTo(outcome);
    assertThat(server.heard(CREATE)).hasSize(sent);
    assertThat(server.heard(LIST)).hasSize(looked);
  }

  private String outcome() {
    Api api =
        new Services(Adobe.http(Adobe.endpoints(server.uri()), new SettableClock())).flow("dev");
    try {
      return api.create(Map.of("name", "x"), ListQuery.of("/connections").where("name", "x")).id();
    } catch (ApiException e) {
      return String.valueOf(e.status());
    } catch (TransportException e) {
      return "lost";
    }
  }

  private void play(String line, String words) {
    Step[] steps = Stream.of(words.split(" +")).map(this::step).toArray(Step[]::new);
    server.next(line, steps).always(line, steps[steps.length - 1]);
  }

  private Step step(String word) {
    return switch (word) {
      case "201" -> Adobe.created("made");
      case "200" -> Step.json(200, "{\"id\":\"made\"}");
      case "noid" -> Step.json(201, "{\"etag\":\"e\"}");
      case "html" -> Step.html(200);
      case "half" -> Step.cut(201, "{\"id\":\"made\"}");
      case "cut" -> Step.reset();
      case "-" -> Adobe.items();
      case "+" -> Step.json(200, heard -> "{\"items\":[" + stored() + "]}");
      case "429" -> Step.json(429, "{}").with("Retry-After", "0");
      default -> Step.json(Integer.parseInt(word), "{}");
    };
  }

  private String stored() {
    long after = server.now().plus(Duration.ofMinutes(1)).toEpochMilli();
    return "{\"id\":\"found\",\"name\":\"x\",\"createdAt\":" + after + "}";
  }
}
