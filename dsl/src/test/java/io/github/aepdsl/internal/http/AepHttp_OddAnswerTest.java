package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.ScriptedBytes;
import io.github.aepdsl.testing.SettableClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no HTTP, or none that is whole. */
@Timeout(60)
class AepHttp_OddAnswerTest {

  private static final String TOKEN = "{\"access_token\":\"t-1\",\"expires_in\":86399}";

  @RegisterExtension final ScriptedBytes server = ScriptedBytes.start();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "220 mail.example ESMTP t-1\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\""
      })
  void isNoAnswerAndNeverShowsTheToken(String bytes) {
    server.next(200, TOKEN).next(bytes);
    AepHttp http = Adobe.http(Adobe.endpoints(server.uri()), new SettableClock());

    Reply reply = Adobe.create(http);

    assertThat(reply.isOpen()).isTrue();
    assertThatThrownBy(() -> http.answers().document(reply))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("broke before the answer was complete");
    assertThat(stackTrace(http.answers().failure(reply))).doesNotContain("t-1");
  }

  private static String stackTrace(Exception failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
