package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.RawClient;
import io.github.aepdsl.emulator.RawClient.RawAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several requests on one connection, and when it ends. */
class Server_KeepAliveTest {

  @RegisterExtension final Serving serving = new Serving(Limits.defaults());

  @Test
  void answersOneRequestAfterTheOther() throws Exception {
    RawClient client = serving.connect();

    assertThat(client.send(get("/a")).read().body()).isEqualTo("GET /a ");
    assertThat(client.send(post("/b", "x=1")).read().body()).isEqualTo("POST /b x=1");
    assertThat(client.send(get("/c")).read().body()).isEqualTo("GET /c ");
  }

  @Test
  void answersRequestsThatComeInOnePiece() throws Exception {
    RawClient client = serving.connect();

    client.send(get("/a") + post("/b", "one") + get("/c"));

    assertThat(client.read().body()).isEqualTo("GET /a ");
    assertThat(client.read().body()).isEqualTo("POST /b one");
    assertThat(client.read().body()).isEqualTo("GET /c ");
  }

  @Test
  void answersARequestThatComesByteByByte() throws Exception {
    RawClient client = serving.connect();

    for (char c : post("/slow", "body").toCharArray()) {
      client.send(String.valueOf(c));
    }

    assertThat(client.read().body()).isEqualTo("POST /slow body");
  }

  @Test
  void ignoresBlankLinesBetweenRequests() throws Exception {
    RawClient client = serving.connect();

    client.send("\r\n" + post("/a", "x") + "\r\n\r\n" + get("/b"));

    assertThat(client.read().body()).isEqualTo("POST /a x");
    assertThat(client.read().body()).isEqualTo("GET /b ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"close", "Close", "keep-alive, close"})
  void endsTheConnectionWhenAskedTo(String connection) throws Exception {
    RawClient client = serving.connect();

    client.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection + "\r\n\r\n");
    RawAnswer answer = client.read();

    assertThat(answer.header("Connection")).contains("close");
    assertThat(client.isEnded()).isTrue();
  }

  @Test
  void endsTheConnectionOfAnOlderClient() throws Exception {
    RawClient client = serving.connect();

    RawAnswer answer = client.send("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n").read();

    assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 200 OK");
    assertThat(client.isEnded()).isTrue();
  }

  @Test
  void saysNothingOfTheConnectionWhereItStaysOpen() throws Exception {
    assertThat(serving.connect().send(get("/")).read().header("Connection")).isEmpty();
  }

  @Test
  void endsItsConnectionsWhenItStops() throws Exception {
    RawClient idle = serving.connect();
    RawClient half = serving.connect().send("GET / HT");
    idle.send(get("/")).read();

    serving.stop();

    assertThat(idle.isEnded()).isTrue();
    assertThat(half.isEnded()).isTrue();
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  private static String post(String path, String body) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, body.length(), body);
  }
}
