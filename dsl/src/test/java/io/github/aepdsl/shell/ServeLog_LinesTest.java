package io.github.aepdsl.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.AnsweredRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ServeLog_LinesTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ServeLog log = new ServeLog(new PrintStream(shown, true, UTF_8));

  @Test
  void tellMethodPathStatusAndTime() {
    log.answered(request("GET", "/a/b", OptionalInt.of(200)));
    log.answered(request("DELETE", "/a", OptionalInt.empty()));

    assertThat(text()).isEqualTo("GET    /a/b 200 1.5 ms\nDELETE /a cut 1.5 ms\n");
  }

  @Test
  void showWhatAnInletTook() {
    log.received("x-1", "{\n\"a\": 1}");

    assertThat(text()).isEqualTo("message x-1 {\\n\"a\": 1}\n");
  }

  @Test
  void stayLinesWhateverIsAskedFor() {
    log.answered(request("GET", "/\u001b[2J\nGET /faked 200", OptionalInt.of(404)));

    assertThat(text()).hasLineCount(1).doesNotContain("\u001b");
  }

  private static AnsweredRequest request(String method, String path, OptionalInt status) {
    return new AnsweredRequest(method, path, status, Duration.ofNanos(1_500_000));
  }

  private String text() {
    return shown.toString(UTF_8).replace("\r", "");
  }
}
