package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.show.Display;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guess at how many messages there will be is not shown as if somebody had counted. */
class SendProgress_GuessTest {

  /** A source of which so much is known. */
  private record Known(long expected, boolean isExpectedForSure) implements MessageSource {

    @Override
    public void feed(Sending into, Checkpoint from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String name() {
      return "events.jsonl";
    }

    @Override
    public String next(Checkpoint at) {
      return "";
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          210039 | false | 8,500 of about 210,000
          215000 | false | 8,500 of about 220,000
            8549 | false | 8,500 of about 8,500
            7000 | false | 8,500 of about 8,500
          210039 | true  | 8,500 of 210,039
          """)
  void isRoundedAndCalledOne(long expected, boolean sure, String told) {
    assertThat(shown(new Known(expected, sure))).isEqualTo("sending events.jsonl: " + told);
  }

  @Test
  void isNotThereBeforeAnythingIsRead() {
    assertThat(shown(new Known(-1, false))).isEqualTo("sending events.jsonl: 8,500 so far");
  }

  private static String shown(MessageSource source) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8);
    Tally tally = new Tally();
    tally.accepted(8_500);
    Timing timing = new Timing(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), wait -> {});
    Display display = Display.printing(() -> screen, () -> screen);
    new SendProgress(display, source.name(), source, tally, timing).show();
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
