package io.github.aepdsl.emulator.live.database;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** Date-times as rows show them, such as {@code 2022-06-22T00:15:00}. */
public final class IsoTimes {

  private static final String FORM = "0000-00-00T00:00:00";
  private static final int HUNDRED = 100;
  private static final int MOST = 9999;

  private IsoTimes() {}

  /** Whether a year has the four digits that ISO has for it. */
  public static boolean hasYear(LocalDateTime time) {
    return time.getYear() >= 0 && time.getYear() <= MOST;
  }

  /**
   * The text of a time, with seconds, and with three, six or nine digits of a fraction if it has
   * one. Most have none, and take a sixth of what the JDK does.
   */
  public static String text(LocalDateTime time) {
    if (time.getNano() != 0 || !hasYear(time)) {
      return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
    }
    byte[] text = FORM.getBytes(StandardCharsets.ISO_8859_1);
    put(text, 0, time.getYear() / HUNDRED);
    put(text, 2, time.getYear() % HUNDRED);
    put(text, 5, time.getMonthValue());
    put(text, 8, time.getDayOfMonth());
    put(text, 11, time.getHour());
    put(text, 14, time.getMinute());
    put(text, 17, time.getSecond());
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void put(byte[] text, int at, int number) {
    text[at] += (byte) (number / 10);
    text[at + 1] += (byte) (number % 10);
  }
}
