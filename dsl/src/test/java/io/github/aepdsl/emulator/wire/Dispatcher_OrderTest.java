package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What happens to a request, in which order. */
class Dispatcher_OrderTest {

  private final List<String> seen = new ArrayList<>();
  private boolean lets = true;
  private Handler handler = (request, path) -> said("handler", Response.empty(200));

  private final Surface surface =
      new Surface() {
        @Override
        public String base() {
          return "/base";
        }

        @Override
        public void check(Request request) {
          seen.add("check");
          if (!lets) {
            throw new Refusal(id -> Response.empty(403).with("refused", id));
          }
        }

        @Override
        public Response failure(int status, String requestId) {
          return Response.empty(status).with("failed", requestId);
        }
      };

  @Test
  void asksTheInterceptorsFromTheOutsideInThenChecksThenWorks() {
    Response response = answer("GET", "/base/a", naming("first"), naming("second"));

    assertThat(seen).containsExactly("first", "second", "check", "handler");
    assertThat(response.status()).isEqualTo(200);
  }

  @Test
  void doesNotWorkWhereAnInterceptorAnswers() {
    Interceptor stops = (call, rest) -> new Outcome.Whole(Response.empty(418));

    assertThat(answer("GET", "/base/a", naming("first"), stops).status()).isEqualTo(418);
    assertThat(seen).containsExactly("first");
  }

  @Test
  void tellsInterceptorsWhichRouteItIs() {
    Interceptor names = (call, rest) -> note(call.route().name(), rest);

    answer("GET", "/base/a/", names);

    assertThat(seen).contains("GET /base/a");
  }

  @Test
  void asksNoInterceptorWhereThereIsNoRoute() {
    answer("GET", "/base/b", naming("first"));
    answer("PUT", "/base/a", naming("first"));

    assertThat(seen).containsExactly("check", "check");
  }

  @Test
  void checksTheCallerBeforeItSaysThatThereIsNoRoute() {
    lets = false;

    assertThat(answer("GET", "/base/b").status()).isEqualTo(403);
    assertThat(answer("PUT", "/base/a").status()).isEqualTo(403);
    assertThat(answer("GET", "/elsewhere").status()).isEqualTo(404);
  }

  @Test
  void looksAtTheHostBeforeAnythingElse() {
    Dispatcher dispatcher = dispatcher(naming("first"));
    HeaderList foreign = HeaderList.of("Host", "example.com");

    Response response = whole(dispatcher.answer(Requests.with("GET", "/base/a", foreign)));

    assertThat(response.status()).isEqualTo(403);
    assertThat(seen).isEmpty();
  }

  @Test
  void namesTheRequestInEveryAnswer() {
    for (String path : List.of("/base/a", "/base/b", "/elsewhere")) {
      assertThat(answer("GET", path).headers().first("x-request-id")).contains("request-1");
    }
  }

  @Test
  void tellsARefusalWhichRequestItIs() {
    lets = false;

    assertThat(answer("GET", "/base/a").headers().first("refused")).contains("request-1");
  }

  @Test
  void wordsADefectAsTheServiceWould() {
    Logger.getLogger(Dispatcher.class.getName()).setLevel(Level.OFF);
    handler =
        (request, path) -> {
          throw new IllegalStateException("a defect staged by a test");
        };

    Response response = answer("GET", "/base/a");

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.headers().first("failed")).contains("request-1");
    assertThat(response.headers().first("x-local-platform-defect"))
        .contains("java.lang.IllegalStateException");
  }

  @Test
  void leavesACutAsItIs() {
    Outcome outcome =
        dispatcher((call, rest) -> new Outcome.Cut()).answer(Requests.of("GET", "/base/a"));

    assertThat(outcome).isEqualTo(new Outcome.Cut());
  }

  private Response answer(String method, String path, Interceptor... interceptors) {
    return whole(dispatcher(interceptors).answer(Requests.of(method, path)));
  }

  private Dispatcher dispatcher(Interceptor... interceptors) {
    Handler late = (request, path) -> handler.answer(request, path);
    Route route = new Route(surface, "GET", "/a", "", Set.of(), late);
    return new Dispatcher(new RouteTable(List.of(route)), List.of(interceptors));
  }

  private Interceptor naming(String name) {
    return (call, rest) -> note(name, rest);
  }

  private Outcome note(String name, Supplier<Outcome> rest) {
    seen.add(name);
    return rest.get();
  }

  private Response said(String name, Response response) {
    seen.add(name);
    return response;
  }

  private static Response whole(Outcome outcome) {
    return ((Outcome.Whole) outcome).response();
  }
}
