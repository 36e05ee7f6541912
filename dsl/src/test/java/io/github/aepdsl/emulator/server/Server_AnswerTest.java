package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.RawClient;
import io.github.aepdsl.emulator.RawClient.RawAnswer;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How outcomes look on the wire. */
class Server_AnswerTest {

  private final List<Duration> slept = new ArrayList<>();
  private Outcome outcome = new Outcome.Whole(Serving.text("hello"));

  @RegisterExtension
  final Serving serving = new Serving(Limits.defaults(), request -> outcome, slept::add);

  @Test
  void sendsTheLengthTheTypeAndTheDateByItsClock() throws Exception {
    RawAnswer answer = ask("GET");

    assertThat(answer.header("Content-Length")).contains("5");
    assertThat(answer.header("Content-Type")).contains("text/plain");
    assertThat(answer.header("Date")).contains("Thu, 05 Mar 2026 07:08:09 GMT");
    assertThat(answer.body()).isEqualTo("hello");
  }

  @Test
  void sendsNoBodyToAHead() throws Exception {
    RawClient client = serving.connect().send(request("HEAD"));

    assertThat(client.readWithoutBody().header("Content-Length")).contains("5");
    assertThat(client.send(request("GET")).read().body()).isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void sendsNoBodyWhereTheStatusAllowsNone(int status) throws Exception {
    outcome = new Outcome.Whole(new Response(status, HeaderList.EMPTY, new byte[] {'x'}));
    RawClient client = serving.connect().send(request("GET")).send(request("GET"));

    assertThat(client.read().header("Content-Length")).isEmpty();
    assertThat(client.read().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "201, HTTP/1.1 201 Created",
    "207, HTTP/1.1 207 Multi-Status",
    "412, HTTP/1.1 412 Precondition Failed",
    "429, HTTP/1.1 429 Too Many Requests"
  })
  void namesTheStatus(int status, String line) throws Exception {
    outcome = new Outcome.Whole(Response.empty(status));

    assertThat(ask("GET").statusLine()).isEqualTo(line);
  }

  @Test
  void sendsAStatusThatHasNoName() throws Exception {
    outcome = new Outcome.Whole(Response.empty(599));

    assertThat(ask("GET").head()).startsWith("HTTP/1.1 599 \r\n");
  }

  @Test
  void saysThatAnEmptyBodyIsEmpty() throws Exception {
    outcome = new Outcome.Whole(Response.empty(200));

    assertThat(ask("GET").header("Content-Length")).contains("0");
  }

  @Test
  void letsNoHeaderEndItsLine() throws Exception {
    outcome = new Outcome.Whole(Serving.text("x").with("Location", "/a\r\nSet-Cookie: b"));

    RawAnswer answer = ask("GET");

    assertThat(answer.header("Location")).contains("/a??Set-Cookie: b");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void sendsALargeBodyWhole() throws Exception {
    String large = "0123456789".repeat(300_000);
    outcome = new Outcome.Whole(Serving.text(large));
    RawClient client = serving.connect().send(request("GET")).send(request("GET"));

    assertThat(client.read().body()).isEqualTo(large);
    assertThat(client.read().body()).isEqualTo(large);
  }

  @Test
  void cutsTheConnectionBeforeAByte() throws Exception {
    outcome = new Outcome.Cut();

    RawClient client = serving.connect().send(request("GET"));

    assertThat(client.isEnded()).isTrue();
    assertThat(serving.requests).hasSize(1);
  }

  @Test
  void sendsASlowBodyInPiecesWithRestsBetween() throws Exception {
    Duration second = Duration.ofSeconds(1);
    outcome = new Outcome.Trickle(Serving.text("0123456789abc"), second);

    assertThat(ask("GET").body()).isEqualTo("0123456789abc");
    assertThat(slept).hasSize(10).containsOnly(Duration.ofMillis(100));
  }

  @Test
  void answersOnAfterASlowBody() throws Exception {
    outcome = new Outcome.Trickle(Serving.text("a"), Duration.ofSeconds(1));
    RawClient client = serving.connect().send(request("GET")).send(request("GET"));

    assertThat(client.read().body()).isEqualTo("a");
    assertThat(client.read().body()).isEqualTo("a");
  }

  @Test
  void findsHeadersWhateverTheirCase() throws Exception {
    serving
        .connect()
        .send("GET / HTTP/1.1\r\nX-API-key:  k1 \r\nEmpty:\r\nx-api-key: k2\r\n\r\n")
        .read();

    Request request = serving.requests.get(0);
    assertThat(request.header("x-api-KEY")).contains("k1");
    assertThat(request.header("empty")).isEmpty();
    assertThat(request.headers().count("X-Api-Key")).isEqualTo(2);
  }

  @Test
  void readsHeadersAnewWhereTheyChange() throws Exception {
    RawClient client = serving.connect();

    for (String value : List.of("a", "a", "b", "ab", "a")) {
      client.send("GET / HTTP/1.1\r\nx: " + value + "\r\n\r\n").read();
    }

    assertThat(serving.requests)
        .extracting(request -> request.header("x").orElse(""))
        .containsExactly("a", "a", "b", "ab", "a");
  }

  @Test
  void takesHeaderBytesForTheirCharacters() throws Exception {
    serving.connect().send("GET / HTTP/1.1\r\nx: caf\u00e9\t!\r\n\r\n").read();

    assertThat(serving.requests.get(0).header("x").orElse("").getBytes(StandardCharsets.ISO_8859_1))
        .isEqualTo("caf\u00e9\t!".getBytes(StandardCharsets.ISO_8859_1));
  }

  private RawAnswer ask(String method) throws Exception {
    return serving.connect().send(request(method)).read();
  }

  private static String request(String method) {
    return method + " / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }
}
