package io.github.aepdsl.emulator.registry.mapping.value;

import io.github.aepdsl.emulator.wire.PlainTime;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Date-times as texts, in and out. A text without a zone is UTC, as Adobe asks of sources; a text
 * without a pattern is tried with the documented ones, in their order.
 */
public final class DateTexts {

  private static final List<DateTimeFormatter> GUESSES =
      Stream.of(
              "yyyy-MM-dd HH:mm:ssZ",
              "yyyy-MM-dd HH:mm:ss.SSSZ",
              "yyyy-MM-dd HH:mm:ss.SSS",
              "yyyy-MM-dd'T'HH:mm:ss.SSSX",
              "yyyy-MM-dd'T'HH:mm:ss'Z'",
              "yyyy-MM-dd",
              "yyyy/MM/dd",
              "yyyy.MM.dd",
              "yyyy-MMM-dd",
              "yyyyMMdd",
              "MM-dd-yyyy",
              "MMddyyyy",
              "M/dd/yyyy",
              "dd.M.yyyy",
              "M/dd/yyyy hh:mm:ss a",
              "dd.M.yyyy hh:mm:ss a",
              "dd.MMM.yyyy",
              "dd-MMM-yyyy",
              // Behind the documented ones: what their samples use, and ISO 8601 as others write
              // it.
              "yyyy-MM-dd HH:mm[:ss]",
              "yyyy-MM-dd'T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXX][X]")
          .map(DateTexts::formatter)
          .toList();

  private DateTexts() {}

  /**
   * The formatter of a pattern in Java's letters, month names in English and in any case.
   *
   * @throws EvaluationFault when it is no pattern
   */
  public static DateTimeFormatter formatter(String pattern) {
    try {
      return new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(pattern)
          .toFormatter(Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      throw new EvaluationFault("'" + pattern + "' is no date pattern");
    }
  }

  /**
   * The date-time that a text says, by whichever pattern fits first. What nearly all sources send
   * is known without a try, which takes much longer.
   *
   * @throws EvaluationFault when none fits
   */
  public static ZonedDateTime parse(String text) {
    return PlainTime.isLocal(text) ? PlainTime.local(text).atZone(ZoneOffset.UTC) : guessed(text);
  }

  private static ZonedDateTime guessed(String text) {
    for (DateTimeFormatter guess : GUESSES) {
      Optional<ZonedDateTime> time = fit(text, guess);
      if (time.isPresent()) {
        return time.get();
      }
    }
    throw new EvaluationFault("'" + text + "' is no date in any of the known formats");
  }

  /**
   * The date-time that a text says by this pattern.
   *
   * @throws EvaluationFault when it does not fit
   */
  public static ZonedDateTime parse(String text, DateTimeFormatter formatter) {
    try {
      return zoned(
          formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
    } catch (DateTimeException e) {
      throw new EvaluationFault("'" + text + "' does not fit the date format");
    }
  }

  /**
   * The same as ISO 8601; what nearly all sources send lacks no more than its zone.
   *
   * @throws EvaluationFault when none fits
   */
  public static String iso(String text) {
    return PlainTime.isLocal(text) ? text + "Z" : iso(guessed(text));
  }

  /** ISO 8601 with seconds and offset, {@code Z} for UTC. */
  public static String iso(ZonedDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  /** An exception is dear, so most misfits are found without one. */
  private static Optional<ZonedDateTime> fit(String text, DateTimeFormatter formatter) {
    ParsePosition position = new ParsePosition(0);
    if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(text, formatter));
    } catch (EvaluationFault e) {
      return Optional.empty();
    }
  }

  private static ZonedDateTime zoned(TemporalAccessor parsed) {
    if (parsed instanceof LocalDate date) {
      return date.atStartOfDay(ZoneOffset.UTC);
    }
    return parsed instanceof LocalDateTime local
        ? local.atZone(ZoneOffset.UTC)
        : ZonedDateTime.from(parsed);
  }
}
