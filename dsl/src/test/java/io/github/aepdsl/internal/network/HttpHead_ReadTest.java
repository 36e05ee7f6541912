package io.github.aepdsl.internal.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a request or an answer, read byte by byte and not one further. */
class HttpHead_ReadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nA: 1\r\nB: 2\r\n\r\nrest",
        "HTTP/1.1 200 OK\nA: 1\nB: 2\n\nrest",
        "HTTP/1.1 200 OK\r\nA: 1\r\nB: 2\n\r\nrest",
      })
  void nothingBehindTheEmptyLineIsRead(String text) throws IOException {
    InputStream in = in(text);

    HttpHead head = HttpHead.read(in);

    assertThat(head).isEqualTo(new HttpHead("HTTP/1.1 200 OK", List.of("A: 1", "B: 2")));
    assertThat(new String(in.readAllBytes(), ISO_8859_1)).isEqualTo("rest");
  }

  @Test
  void itIsWrittenWithTheLineEndsOfHttp() throws IOException {
    HttpHead head = HttpHead.read(in("CONNECT a:443 HTTP/1.1\nHost: ä\n\n"));

    assertThat(new String(head.bytes(), ISO_8859_1))
        .isEqualTo("CONNECT a:443 HTTP/1.1\r\nHost: ä\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nA: 1\r\n"})
  void oneThatEndsEarlyIsNone(String text) {
    assertThatThrownBy(() -> HttpHead.read(in(text)))
        .isInstanceOf(EOFException.class)
        .hasMessage("the connection ended");
  }

  @Test
  void oneWithoutEndIsGivenUp() {
    String endless = "HTTP/1.1 200 OK\r\n" + "A: 1\r\n".repeat(10_000) + "\r\n";

    assertThatThrownBy(() -> HttpHead.read(in(endless)))
        .isInstanceOf(IOException.class)
        .hasMessage("there is no end to the headers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTTP/1.1 200 OK                  | 200
          HTTP/1.0 407 Proxy Auth Required | 407
          HTTP/1.1 204                     | 204
          HTTP/1.1 999 x                   | 999
          HTTP/1.1 20 OK                   | -1
          HTTP/1.1 2000 OK                 | -1
          HTTP/1.1 abc                     | -1
          HTTP/2 200                       | -1
          SSH-2.0-OpenSSH_9.6              | -1
          GET / HTTP/1.1                   | -1
          """)
  void onlyAnAnswerHasAStatus(String first, int status) {
    assertThat(new HttpHead(first, List.of()).status().orElse(-1)).isEqualTo(status);
  }

  @Test
  void headersAreFoundInAnyCaseAndInTheirOrder() {
    HttpHead head =
        new HttpHead("x", List.of("Via: a", "via:  b ", "VIAX: c", "Empty:", "no header"));

    assertThat(head.header("VIA")).contains("a");
    assertThat(head.all("via")).containsExactly("a", "b");
    assertThat(head.header("empty")).contains("");
    assertThat(head.header("no header")).isEmpty();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }
}
