package io.github.aepdsl.emulator.live.database;

/** What types of databases lose on their way into AEP, in the words that a column shows. */
public final class ColumnNote {

  /** Of 64 bits with a sign: the documented limit of whole numbers. */
  public static final String LONG = "64 bits: AEP takes whole numbers of up to 2^53-1, larger fail";

  /** Of bytes. */
  public static final String BINARY = "binary, shown in base64";

  /** Of decimals that have as many digits as they like. */
  public static final String DECIMAL = "a decimal: more than 15 digits are rounded";

  /** What a double keeps of a decimal. */
  private static final int DIGITS = 15;

  private ColumnNote() {}

  /** Of a decimal of so many digits; less than one where its type does not say. */
  public static String decimal(int digits) {
    if (digits < 1) {
      return DECIMAL;
    }
    return digits <= DIGITS
        ? ""
        : "a decimal of %d digits: more than %d are rounded".formatted(digits, DIGITS);
  }
}
