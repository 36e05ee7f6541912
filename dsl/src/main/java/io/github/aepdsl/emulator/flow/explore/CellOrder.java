package io.github.aepdsl.emulator.flow.explore;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Compares values of rows: numbers with numbers, date-times with date-times however they are
 * written, texts with texts, booleans with booleans. What is of different kinds has no order.
 */
public final class CellOrder {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSS][X]]");

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

  private static Optional<LocalDateTime> time(String text) {
    if (text.length() < 10 || text.charAt(4) != '-') {
      return Optional.empty(); // spares most texts an exception
    }
    try {
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay()
              : LocalDateTime.parse(text, WRITTEN));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
