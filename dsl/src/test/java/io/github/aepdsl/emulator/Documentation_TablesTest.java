package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.wire.Route;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/EMULATOR.md; {@code -Ddocs.update=true} writes them anew. */
class Documentation_TablesTest {

  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "EMULATOR.md");

  @Test
  void listsTheRoutesThatAreAnswered() throws Exception {
    PlatformState world =
        PlatformState.of(
            LocalPlatformOptions.defaults(), URI.create("http://127.0.0.1"), () -> false);
    Stream<String> lines = world.routes().stream().map(Documentation_TablesTest::line);

    check("routes", table("| | path | what it does | query | fault |", lines));
  }

  @Test
  void listsTheErrorsThatOccur() throws Exception {
    Stream<String> lines =
        Arrays.stream(FlowCode.values())
            .map(c -> "| FLOW-%d-%d | %s |".formatted(c.number(), c.status(), c.condition()));

    check("errors", table("| code | condition |", lines));
  }

  @Test
  void listsTheErrorsOfSourcesAndTargets() throws Exception {
    Stream<String> lines =
        Arrays.stream(ProviderCode.values())
            .map(c -> "| %d-400 | %s |".formatted(c.number(), c.condition()));

    check("providers", table("| code | condition |", lines));
  }

  private static String line(Route route) {
    boolean flow = route.surface().base().equals(FlowService.BASE);
    String query =
        route.parameters().stream()
            .sorted()
            .map("`%s`"::formatted)
            .collect(Collectors.joining(" "));
    return "| %s | `%s` | %s | %s | `%s` |"
        .formatted(
            route.method(),
            flow ? route.path() : route.fullPath(),
            route.about(),
            query,
            route.name());
  }

  private static String table(String head, Stream<String> lines) {
    String rule = "|" + "---|".repeat(head.split("\\|").length - 1);
    return Stream.concat(Stream.of(head, rule), lines).collect(Collectors.joining("\n"));
  }

  private static void check(String name, String table) throws IOException {
    String begin = "<!-- %s:begin -->\n".formatted(name);
    String end = "\n<!-- %s:end -->".formatted(name);
    String page = Files.readString(PAGE);
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(end, from - 1);
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to))
        .as("docs/EMULATOR.md is stale, -Ddocs.update=true rewrites it")
        .isEqualTo(table);
  }
}
