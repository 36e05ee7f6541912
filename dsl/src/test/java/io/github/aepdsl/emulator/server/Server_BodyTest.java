package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.RawClient;
import io.github.aepdsl.emulator.RawClient.RawAnswer;
import io.github.aepdsl.emulator.wire.Request;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of known length, in chunks, awaited, and too large. */
class Server_BodyTest {

  private static final int LARGEST = 1000;
  private static final int DRAINED = 5000;
  private static final String HEAD = "POST / HTTP/1.1\r\nHost: localhost\r\n";
  private static final Duration LONG = Duration.ofSeconds(10);

  @RegisterExtension
  final Serving serving = new Serving(new Limits(4096, LARGEST, DRAINED, 9, LONG, LONG, LONG));

  @Test
  void takesABodyOfAnyBytes() throws Exception {
    serving.connect().send(HEAD + "Content-Length: 4\r\n\r\n\0\u00ff\r\n").read();

    assertThat(serving.requests.get(0).body()).containsExactly(0, 0xff, '\r', '\n');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "0;;|",
        "3;abc;0;;|abc",
        "3;abc;4;defg;0;;|abcdefg",
        "A;0123456789;0;;|0123456789",
        "a;0123456789;0;;|0123456789",
        "0003;abc;000;;|abc",
        "3 ;abc;0;Expires: never;Digest: none;;|abc"
      })
  void takesABodyInChunks(String chunks, String body) throws Exception {
    String sent = chunks.replace(";", "\r\n");

    serving.connect().send(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + sent).read();

    assertThat(serving.requests.get(0).body()).asString().isEqualTo(body == null ? "" : body);
  }

  @Test
  void ignoresWhatAChunkSaysBesideItsSize() throws Exception {
    String chunks = "3;name=value\r\nabc\r\n0;last\r\n\r\n";

    serving.connect().send(HEAD + "Transfer-Encoding: Chunked\r\n\r\n" + chunks).read();

    assertThat(serving.requests.get(0).body()).asString().isEqualTo("abc");
  }

  @Test
  void answersTheNextRequestAfterChunks() throws Exception {
    RawClient client = serving.connect();

    client.send(
        HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\nGET /next HTTP/1.1\r\n");
    client.send("Host: localhost\r\n\r\n");

    assertThat(client.read().body()).isEqualTo("POST / a");
    assertThat(client.read().body()).isEqualTo("GET /next ");
  }

  @Test
  void asksForABodyThatWaitsToBeAskedFor() throws Exception {
    RawClient client = serving.connect();

    client.send(HEAD + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    RawAnswer invitation = client.read();
    client.send("ab");

    assertThat(invitation.statusLine()).isEqualTo("HTTP/1.1 100 Continue");
    assertThat(client.read().body()).isEqualTo("POST / ab");
  }

  @Test
  void doesNotAskForABodyThatIsNone() throws Exception {
    RawClient client = serving.connect();

    client.send(HEAD + "Expect: 100-continue\r\n\r\n");

    assertThat(client.read().status()).isEqualTo(200);
  }

  @Test
  void doesNotAskForABodyThatIsThere() throws Exception {
    RawClient client = serving.connect();

    client.send(HEAD + "Content-Length: 2\r\nExpect: 100-Continue\r\n\r\nab");

    assertThat(client.read().status()).isEqualTo(200);
  }

  @Test
  void doesNotAskForABodyThatIsTooLarge() throws Exception {
    RawClient client = serving.connect();

    client.send(HEAD + "Content-Length: 1001\r\nExpect: 100-continue\r\n\r\n");

    assertThat(client.read().header("Connection")).contains("close");
    assertThat(serving.requests.get(0).truncated()).isTrue();
    assertThat(client.isEnded()).isTrue();
  }

  @Test
  void takesABodyOfTheLargestSize() throws Exception {
    serving.connect().send(sized(LARGEST)).read();

    Request request = serving.requests.get(0);
    assertThat(request.body()).hasSize(LARGEST);
    assertThat(request.truncated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {LARGEST + 1, DRAINED})
  void readsTooLargeABodyToItsEnd(int size) throws Exception {
    RawClient client = serving.connect();

    client.send(sized(size) + "GET /next HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertThat(client.read().body()).isEqualTo("POST / ");
    assertThat(client.read().body()).isEqualTo("GET /next ");
    assertThat(serving.requests.get(0).truncated()).isTrue();
    assertThat(serving.requests.get(1).truncated()).isFalse();
  }

  @Test
  void readsTooManyChunksToTheirEnd() throws Exception {
    RawClient client = serving.connect();
    String chunk = "1f4\r\n" + "x".repeat(500) + "\r\n";

    client.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(3) + "0\r\n\r\n");
    client.read();

    assertThat(serving.requests.get(0).truncated()).isTrue();
    assertThat(serving.requests.get(0).body()).isEmpty();
    assertThat(client.send("GET /next HTTP/1.1\r\n\r\n").read().body()).isEqualTo("GET /next ");
  }

  @Test
  void answersFarTooLargeABodyAndEndsTheConnection() throws Exception {
    RawClient client = serving.connect();

    client.send(sized(DRAINED + 1));

    assertThat(client.read().header("Connection")).contains("close");
    assertThat(serving.requests.get(0).truncated()).isTrue();
    assertThat(client.isEnded()).isTrue();
  }

  @Test
  void answersFarTooManyChunksAndEndsTheConnection() throws Exception {
    RawClient client = serving.connect();

    client.send(HEAD + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\nbegins");

    assertThat(client.read().header("Connection")).contains("close");
    assertThat(serving.requests.get(0).truncated()).isTrue();
  }

  private static String sized(int size) {
    return HEAD + "Content-Length: " + size + "\r\n\r\n" + "x".repeat(size);
  }
}
