package io.github.aepdsl.notebook;

/**
 * How much room a text needs at 13 pixels, without a font to ask: as much as in the widest of the
 * common sans-serif fonts, in bold.
 */
final class Letters {

  private static final int FIRST_IDEOGRAPH = 0x1100;

  private Letters() {}

  static int width(String text) {
    return (int) Math.ceil(text.codePoints().mapToDouble(Letters::width).sum());
  }

  private static double width(int letter) {
    if (letter >= FIRST_IDEOGRAPH && letter != '…') {
      return 17;
    }
    if ("mwMW@%—…".indexOf(letter) >= 0) {
      return 14.5;
    }
    if ("iljI.,:;'|!()[] -".indexOf(letter) >= 0) {
      return 6;
    }
    return Character.isUpperCase(letter) ? 11 : 9.3;
  }
}
