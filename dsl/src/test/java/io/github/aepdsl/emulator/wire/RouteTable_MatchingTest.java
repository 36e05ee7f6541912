package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which route a path leads to, and what its variables are. */
class RouteTable_MatchingTest {

  private static final Surface BASE = new NamedSurface("/base");

  private final RouteTable table =
      new RouteTable(
          List.of(
              route(BASE, "GET", "/things"),
              route(BASE, "POST", "/things"),
              route(BASE, "GET", "/things/{id}"),
              route(BASE, "DELETE", "/things/{id}"),
              route(BASE, "POST", "/things/search"),
              route(BASE, "GET", "/things/{id}/parts/{part}"),
              route(BASE, "GET", "/things/{id}/parts/first"),
              route(new NamedSurface("/other"), "GET", "/{a}/{b}")));

  @ParameterizedTest
  @CsvSource({
    "GET,    /base/things,                 GET /base/things,                   []",
    "GET,    /base/things/,                GET /base/things,                   []",
    "POST,   /base/things,                 POST /base/things,                  []",
    "GET,    /base/things/7,               GET /base/things/{id},              [7]",
    "GET,    /base/things/7/,              GET /base/things/{id},              [7]",
    "DELETE, /base/things/7,               DELETE /base/things/{id},           [7]",
    "GET,    /base/things/7/parts/8,       GET /base/things/{id}/parts/{part}, '[7, 8]'",
    "GET,    /other/x/y,                   GET /other/{a}/{b},                 '[x, y]'"
  })
  void leadsToARoute(String method, String path, String name, String variables) {
    RoutedCall call = find(method, path).orElseThrow();

    assertThat(call.route().name()).isEqualTo(name);
    assertThat(call.path().values()).hasToString(variables);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /base/things/search,        POST /base/things/search",
    "GET,  /base/things/search,        GET /base/things/{id}",
    "GET,  /base/things/7/parts/first, GET /base/things/{id}/parts/first"
  })
  void prefersAFixedSegmentWhereItHasTheMethod(String method, String path, String name) {
    assertThat(find(method, path).orElseThrow().route().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "/base/things/a%2Fb,                                  a/b",
    "/base/things/a%20b,                                  a b",
    "/base/things/a+b,                                    a+b",
    "/base/things/https:%2F%2Fns.adobe.com%2Fx,           https://ns.adobe.com/x",
    "/base/%74hings/%C3%A9,                               \u00e9"
  })
  void decodesAfterItHasMatched(String path, String id) {
    assertThat(find("GET", path).orElseThrow().path().get("id")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/base",
        "/base/",
        "/base/thing",
        "/base/things//",
        "/base/things//parts/8",
        "//base/things",
        "/base/things/7/parts",
        "/base/things/7/parts/8/9",
        "/base%2Fthings",
        "/BASE/things",
        "*"
      })
  void leadsNowhere(String path) {
    assertThat(find("GET", path)).isEmpty();
    assertThat(table.methods(path)).isEmpty();
  }

  @Test
  void namesTheMethodsOfAPathInOrder() {
    assertThat(table.methods("/base/things/")).containsExactly("GET", "POST");
    assertThat(table.methods("/base/things/7")).containsExactly("GET", "DELETE");
    assertThat(table.methods("/base/things/search")).containsExactly("POST", "GET", "DELETE");
  }

  @Test
  void knowsTheServiceOfAPath() {
    assertThat(table.surface("/base/nowhere")).contains(BASE);
    assertThat(table.surface("/nowhere")).isEmpty();
  }

  @Test
  void refusesTheSameRouteTwice() {
    List<Route> twice = List.of(route(BASE, "GET", "/a/{x}"), route(BASE, "GET", "/a/{y}"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RouteTable(twice))
        .withMessageContaining("GET /base/a/{y}");
  }

  @Test
  void hasNoVariableThatTheTemplateDoesNotName() {
    PathVariables path = find("GET", "/base/things/7").orElseThrow().path();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> path.get("part"))
        .withMessage("part is not one of [id]");
  }

  private Optional<RoutedCall> find(String method, String path) {
    return table.find(Requests.of(method, path));
  }

  private static Route route(Surface surface, String method, String path) {
    return new Route(
        surface, method, path, "", Set.of(), (request, variables) -> Response.empty(200));
  }

  private record NamedSurface(String base) implements Surface {
    @Override
    public Response failure(int status, String requestId) {
      return Response.empty(status);
    }
  }
}
