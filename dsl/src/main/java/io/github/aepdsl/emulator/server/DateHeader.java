package io.github.aepdsl.emulator.server;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The {@code Date} header by the platform's clock, written once a second. By hand, because the
 * JDK's formatter reads locale data first, which the first answer would wait for.
 */
final class DateHeader {

  private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private record Written(long second, byte[] line) {}

  private final Clock clock;
  private volatile Written last = new Written(Long.MIN_VALUE, new byte[0]);

  DateHeader(Clock clock) {
    this.clock = clock;
  }

  /** The whole line, with its end. */
  byte[] line() {
    long second = Math.floorDiv(clock.millis(), 1000L);
    Written written = last;
    if (written.second() != second) {
      written = new Written(second, line(second).getBytes(StandardCharsets.US_ASCII));
      last = written;
    }
    return written.line();
  }

  private static String line(long second) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    String day = DAYS[time.getDayOfWeek().ordinal()];
    String date =
        String.join(
            " ",
            padded(time.getDayOfMonth(), 2),
            MONTHS[time.getMonth().ordinal()],
            padded(time.getYear(), 4));
    String hour =
        String.join(
            ":",
            padded(time.getHour(), 2),
            padded(time.getMinute(), 2),
            padded(time.getSecond(), 2));
    return "Date: " + day + ", " + date + " " + hour + " GMT\r\n";
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
