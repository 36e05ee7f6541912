package io.github.aepdsl.emulator.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;

/**
 * Reads and writes the date-times that nearly all rows have, such as {@code 2022-06-22T00:15:00},
 * far faster than the JDK. Others may be good, too: those go to the JDK.
 */
public final class PlainTime {

  private static final String FORM = "0000-00-00T00:00:00";
  private static final int EVERY_MONTH = 28;
  private static final int HUNDRED = 100;
  private static final int LATEST = 9999;

  private PlainTime() {}

  /** Whether it is such a time, without a zone. */
  public static boolean isLocal(String text) {
    return text.length() == FORM.length() && is(text);
  }

  /** Whether it is such a time, with {@code Z} behind it. */
  public static boolean isUtc(String text) {
    return text.length() == FORM.length() + 1 && text.charAt(FORM.length()) == 'Z' && is(text);
  }

  /** The time that a text says of which {@link #isLocal} is true. */
  public static LocalDateTime local(String text) {
    return LocalDateTime.of(
        year(text),
        number(text, 5),
        number(text, 8),
        number(text, 11),
        number(text, 14),
        number(text, 17));
  }

  /** Whether a year has the four digits that ISO has for it. */
  public static boolean isYear(int year) {
    return 0 <= year && year <= LATEST;
  }

  /**
   * How rows show a time: with seconds, and with three, six or nine digits of a fraction if it has
   * one.
   */
  public static String text(LocalDateTime time) {
    if (time.getNano() != 0 || !isYear(time.getYear())) {
      return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
    }
    byte[] text = FORM.getBytes(ISO_8859_1);
    put(text, 0, time.getYear() / HUNDRED);
    put(text, 2, time.getYear() % HUNDRED);
    put(text, 5, time.getMonthValue());
    put(text, 8, time.getDayOfMonth());
    put(text, 11, time.getHour());
    put(text, 14, time.getMinute());
    put(text, 17, time.getSecond());
    return new String(text, ISO_8859_1);
  }

  private static void put(byte[] text, int at, int number) {
    text[at] += (byte) (number / 10);
    text[at + 1] += (byte) (number % 10);
  }

  private static boolean is(String text) {
    return isFormed(text)
        && isDay(text)
        && number(text, 11) < 24
        && number(text, 14) < 60
        && number(text, 17) < 60;
  }

  private static boolean isFormed(String text) {
    for (int i = 0; i < FORM.length(); i++) {
      char letter = text.charAt(i);
      char wanted = FORM.charAt(i);
      if (wanted == '0' ? letter < '0' || letter > '9' : letter != wanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDay(String text) {
    int month = number(text, 5);
    int day = number(text, 8);
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    return day <= EVERY_MONTH || day <= Month.of(month).length(Year.isLeap(year(text)));
  }

  private static int year(String text) {
    return number(text, 0) * HUNDRED + number(text, 2);
  }

  private static int number(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }
}
