package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.RawClient;
import io.github.aepdsl.emulator.RawClient.RawAnswer;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request gets an answer all the same, and harms nobody else. */
class Server_MalformedTest {

  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(20);

  @RegisterExtension
  final Serving serving = new Serving(new Limits(2048, 100, 9000, 9, LONG, LONG, LONG));

  @RegisterExtension
  final Serving hasty = new Serving(new Limits(2048, 100, 1000, 9, SHORT, SHORT, LONG));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET\r\n\r\n",
        "GET /\r\n\r\n",
        "GET / \r\n\r\n",
        "GET / HTTX/1.1\r\n\r\n",
        "GET / http/1.1\r\n\r\n",
        "G<T / HTTP/1.1\r\n\r\n",
        "GET no-slash HTTP/1.1\r\n\r\n",
        "GET /a b HTTP/1.1\r\n\r\n",
        "GET /%zz HTTP/1.1\r\n\r\n",
        "GET /a%2 HTTP/1.1\r\n\r\n",
        "GET /a#b HTTP/1.1\r\n\r\n",
        "GET /\u00e9 HTTP/1.1\r\n\r\n",
        "GET /\0 HTTP/1.1\r\n\r\n",
        "\u0016\u0003\u0001\u0002\0\u0001",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\n: no name\r\n\r\n",
        "GET / HTTP/1.1\r\nspace : x\r\n\r\n",
        "GET / HTTP/1.1\r\na: b\r\n folded\r\n\r\n",
        "GET / HTTP/1.1\r\na: b\0c\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 1,1\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx",
        "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"
      })
  void saysWhatIsWrong(String bytes) throws Exception {
    RawClient client = serving.connect();

    RawAnswer answer = client.send(bytes).read();

    assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 400 Bad Request");
    assertThat(answer.header("Content-Type")).contains("application/json");
    assertThat(answer.body()).contains("BadRequestError").doesNotContain("Exception");
    assertThat(client.isEnded()).isTrue();
    assertThat(serving.requests).isEmpty();
  }

  @Test
  void refusesAHeadThatIsTooLarge() throws Exception {
    RawClient client = serving.connect();

    client.send("GET / HTTP/1.1\r\nHost: localhost\r\na: " + "x".repeat(3000) + "\r\n\r\n");

    assertThat(client.read().statusLine())
        .isEqualTo("HTTP/1.1 431 Request Header Fields Too Large");
  }

  @Test
  void refusesAHeadThatDoesNotEnd() throws Exception {
    RawClient client = serving.connect();

    client.send("GET / HTTP/1.1\r\n" + "a: b\r\n".repeat(500));

    assertThat(client.read().status()).isEqualTo(431);
  }

  @Test
  void refusesTrailersThatDoNotEnd() throws Exception {
    RawClient client = serving.connect();

    client.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    client.send("a: b\r\n".repeat(800));

    assertThat(client.read().status()).isEqualTo(431);
  }

  @Test
  void refusesAnEncodingThatItDoesNotKnow() throws Exception {
    RawClient client = serving.connect();

    client.send("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n");

    assertThat(client.read().statusLine()).isEqualTo("HTTP/1.1 501 Not Implemented");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/2", "HTTP/2.0", "HTTP/1.2"})
  void refusesAVersionThatItDoesNotSpeak(String version) throws Exception {
    RawAnswer answer = serving.connect().send("GET / " + version + "\r\n\r\n").read();

    assertThat(answer.status()).isEqualTo(505);
  }

  @Test
  void takesLinesThatEndWithoutACarriageReturn() throws Exception {
    RawAnswer answer = serving.connect().send("GET /a HTTP/1.1\nHost: localhost\n\n").read();

    assertThat(answer.body()).isEqualTo("GET /a ");
    assertThat(serving.requests.get(0).header("Host")).contains("localhost");
  }

  @Test
  void takesCharactersThatAdobesPagesWriteBare() throws Exception {
    serving.connect().send("GET /a?property=name==\"x\"&p=a[]>1 HTTP/1.1\r\n\r\n").read();

    assertThat(serving.requests.get(0).query().all("property")).containsExactly("name==\"x\"");
    assertThat(serving.requests.get(0).query().all("p")).containsExactly("a[]>1");
  }

  @Test
  void takesATargetThatNamesItsHost() throws Exception {
    RawClient client = serving.connect();

    client.send(
        "GET http://localhost:80/a?b=c HTTP/1.1\r\n\r\nGET HTTP://localhost HTTP/1.1\r\n\r\n");

    assertThat(client.read().body()).isEqualTo("GET /a ");
    assertThat(client.read().body()).isEqualTo("GET / ");
  }

  @Test
  void neverHangsAndNeverFallsOverNoise() throws Exception {
    Random noise = new Random(4711);

    for (int i = 0; i < 100; i++) {
      byte[] bytes = new byte[1 + noise.nextInt(300)];
      noise.nextBytes(bytes);
      try (RawClient client = hasty.connect()) {
        assertThat(isAnsweredOrEnded(client.send(bytes))).isTrue();
      }
    }
    assertThat(hasty.connect().send("GET / HTTP/1.1\r\n\r\n").read().status()).isEqualTo(200);
  }

  private static boolean isAnsweredOrEnded(RawClient client) {
    try {
      return client.read().status() == 400;
    } catch (IOException e) {
      return !(e instanceof SocketTimeoutException);
    }
  }
}
