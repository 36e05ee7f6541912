package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTTP's own way to write a date. */
class DateHeader_FormatTest {

  @ParameterizedTest
  @CsvSource({
    "1994-11-06T08:49:37Z,     'Sun, 06 Nov 1994 08:49:37 GMT'",
    "2026-12-31T23:59:59.999Z, 'Thu, 31 Dec 2026 23:59:59 GMT'",
    "2028-02-29T00:00:00Z,     'Tue, 29 Feb 2028 00:00:00 GMT'",
    "1969-12-31T23:59:59.5Z,   'Wed, 31 Dec 1969 23:59:59 GMT'"
  })
  void writesTwoDigitsAndGmt(Instant instant, String date) {
    assertThat(line(new DateHeader(Clock.fixed(instant, ZoneOffset.ofHours(3)))))
        .isEqualTo("Date: " + date + "\r\n");
  }

  @Test
  void goesWithItsClock() {
    SettableClock clock = new SettableClock();
    DateHeader date = new DateHeader(clock);

    String before = line(date);
    clock.advance(Duration.ofSeconds(1));

    assertThat(line(date)).isNotEqualTo(before);
  }

  @Test
  void writesEachSecondOnce() {
    DateHeader date = new DateHeader(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    assertThat(date.line()).isSameAs(date.line());
  }

  private static String line(DateHeader date) {
    return new String(date.line(), StandardCharsets.US_ASCII);
  }
}
