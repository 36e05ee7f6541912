package io.github.aepdsl.internal.answer;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as headers have them, such as {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
final class HttpDate {

  private HttpDate() {}

  /** The service's own clock when it answered, to the second. */
  static Optional<Instant> of(HttpHeaders headers) {
    return headers.firstValue("Date").flatMap(HttpDate::parse);
  }

  /** The instant, if it is such a date. */
  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
