package io.github.aepdsl.emulator.wire;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes doubles as people do, {@code 99900000.0} and not {@code 9.99E7}; those of more digits than
 * anybody counts keep their exponent.
 */
final class PlainNumbers extends JsonGeneratorDelegate {

  /** Between these Java writes none either. */
  private static final double SMALL = 1e-3;

  private static final double LARGE = 1e7;

  private static final double TINY = 1e-6;
  private static final double HUGE = 1e21;

  PlainNumbers(JsonGenerator out) {
    super(out);
  }

  @Override
  public JsonGenerator writeNumber(double value) {
    return isShifted(value) ? writeNumber(plain(value)) : super.writeNumber(value);
  }

  /** The same as a text. */
  static String text(double value) {
    return isShifted(value) ? plain(value).toString() : Double.toString(value);
  }

  private static boolean isShifted(double value) {
    double size = Math.abs(value);
    return size >= LARGE && size < HUGE || size < SMALL && size >= TINY;
  }

  private static BigDecimal plain(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return digits.scale() < 1 ? digits.setScale(1) : digits;
  }
}
