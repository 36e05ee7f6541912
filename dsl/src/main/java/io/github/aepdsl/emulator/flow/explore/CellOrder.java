package io.github.aepdsl.emulator.flow.explore;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.OFFSET_SECONDS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Compares values of rows: numbers with numbers, date-times with date-times however they are
 * written, texts with texts, booleans with booleans. What is of different kinds has no order.
 */
public final class CellOrder {

  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss]")
          .appendFraction(NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[XXX][X]")
          .toFormatter(Locale.ROOT);

  private CellOrder() {}

  /** Below 0, 0 or above 0 as the left value is less, equal or more; empty without an order. */
  public static Optional<Integer> compare(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      return Optional.of(left.decimalValue().compareTo(right.decimalValue()));
    }
    if (left.isBoolean() && right.isBoolean()) {
      return Optional.of(Boolean.compare(left.booleanValue(), right.booleanValue()));
    }
    return left.isString() && right.isString()
        ? Optional.of(compareTexts(left.stringValue(), right.stringValue()))
        : Optional.empty();
  }

  private static int compareTexts(String left, String right) {
    return time(left)
        .flatMap(early -> time(right).map(early::compareTo))
        .orElseGet(() -> left.compareTo(right));
  }

  /** What has no offset is UTC, as Adobe asks of sources. */
  private static Optional<LocalDateTime> time(String text) {
    if (text.length() < 10 || text.charAt(4) != '-') {
      return Optional.empty(); // spares most texts an exception
    }
    try {
      return Optional.of(text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : inUtc(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime inUtc(String text) {
    TemporalAccessor time = WRITTEN.parse(text);
    LocalDateTime local = LocalDateTime.from(time);
    return time.isSupported(OFFSET_SECONDS) ? local.minusSeconds(time.get(OFFSET_SECONDS)) : local;
  }
}
