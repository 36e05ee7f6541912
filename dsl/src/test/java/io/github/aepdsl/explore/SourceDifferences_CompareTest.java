package io.github.aepdsl.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two services that tell of the same source. */
class SourceDifferences_CompareTest {

  private static final String EXPLORE = "GET /data/foundation/flowservice/connections/1/explore";

  private static final String TABLE = "{\"type\":\"table\",\"name\":\"%1$s\",\"path\":\"%1$s\"}";

  @RegisterExtension final ScriptedServer here = ScriptedServer.start();
  @RegisterExtension final ScriptedServer there = ScriptedServer.start();

  @Test
  void showWhatIsToldDifferently() {
    tells(here, "shop.a, shop.b", "id integer, total double, old string");
    tells(there, "shop.b, shop.c", "id integer, total string, fresh string");

    assertThat(compare())
        .hasToString(
            """
            5 differences in 3 tables of here and there
            table   column  here    there
            shop.a          table   -
            shop.b  fresh   -       string
            shop.b  old     string  -
            shop.b  total   double  string
            shop.c          -       table""");
  }

  @Test
  void sayThatNothingDiffers() {
    tells(here, "shop.a", "id integer");
    tells(there, "shop.a", "id integer");

    assertThat(compare().list()).isEmpty();
  }

  @Test
  void goOnBehindATableThatIsNotTold() {
    tells(here, "shop.a, shop.b", "id integer");
    tells(there, "shop.a, shop.b", "id string");
    here.next(
        EXPLORE,
        Step.json(400, "{\"error_code\":\"FLOW-1100-400\",\"message\":\"A view is broken\"}"));

    assertThat(compare().list())
        .hasSize(2)
        .satisfies(all -> assertThat(all.get(0).here()).isEqualTo("not told: A view is broken"))
        .satisfies(all -> assertThat(all.get(0).there()).isEqualTo("table"))
        .satisfies(all -> assertThat(all.get(1)).hasToString("shop.b id: integer | string"));
  }

  @Test
  void areOneLineEach() {
    assertThat(new SourceDifference("shop.a", "id", "long", "-"))
        .hasToString("shop.a id: long | -");
    assertThat(new SourceDifference("shop.a", "", "table", "-")).hasToString("shop.a: table | -");
  }

  private SourceDifferences compare() {
    return exploration(here, "here").compare(exploration(there, "there"));
  }

  private static Exploration exploration(ScriptedServer server, String label) {
    return new Exploration(new Explored(Adobe.access(server.uri()), "1", label), "");
  }

  private static void tells(ScriptedServer server, String paths, String columns) {
    server.always(Adobe.TOKEN, Adobe.token("t"));
    server.next(EXPLORE, Step.json(200, list(paths, TABLE)));
    server.always(
        EXPLORE,
        Step.json(
            200,
            "{\"schema\":{\"columns\":%s}}"
                .formatted(list(columns, "{\"name\":\"%s\",\"type\":\"%s\"}"))));
  }

  private static String list(String items, String each) {
    return Stream.of(items.split(", "))
        .map(item -> each.formatted((Object[]) item.split(" ")))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
