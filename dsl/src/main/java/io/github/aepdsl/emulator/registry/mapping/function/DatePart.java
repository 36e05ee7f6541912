package io.github.aepdsl.emulator.registry.mapping.function;

import static java.time.temporal.ChronoField.CLOCK_HOUR_OF_AMPM;
import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MILLI_OF_SECOND;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;
import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parts of a date that have names, and those that can be set. */
enum DatePart {
  YEARS(YEAR, true, "year", "yyyy", "yy"),
  QUARTERS(QUARTER_OF_YEAR, false, "quarter", "qq", "q"),
  MONTHS(MONTH_OF_YEAR, true, "month", "mm", "m"),
  DAYS_OF_YEAR(DAY_OF_YEAR, false, "dayofyear", "dy", "y"),
  DAYS(DAY_OF_MONTH, true, "day", "dd", "d"),
  // The page lists w for weeks and for weekdays; weeks come first.
  WEEKS(WEEK_OF_WEEK_BASED_YEAR, false, "week", "ww", "w"),
  WEEKDAYS(DAY_OF_WEEK, false, "weekday", "dw"),
  HOURS(HOUR_OF_DAY, true, "hour", "hh", "hh24"),
  HALF_DAY_HOURS(CLOCK_HOUR_OF_AMPM, false, "hh12"),
  MINUTES(MINUTE_OF_HOUR, true, "minute", "mi", "n"),
  SECONDS(SECOND_OF_MINUTE, true, "second", "ss", "s"),
  MILLISECONDS(MILLI_OF_SECOND, false, "millisecond", "sss", "ms");

  private final TemporalField field;
  private final boolean settable;
  private final List<String> names;

  DatePart(TemporalField field, boolean settable, String... names) {
    this.field = field;
    this.settable = settable;
    this.names = List.of(names);
  }

  /** The part of this name, in any case. */
  static DatePart of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(part -> part.names.contains(wanted))
        .findFirst()
        .orElseThrow(() -> new EvaluationFault("'" + name + "' is no part of a date"));
  }

  long in(ZonedDateTime time) {
    return time.getLong(field);
  }

  ZonedDateTime set(ZonedDateTime time, long value) {
    if (!settable) {
      throw new EvaluationFault("the " + names.get(0) + " of a date cannot be set");
    }
    return time.with(field, value);
  }
}
