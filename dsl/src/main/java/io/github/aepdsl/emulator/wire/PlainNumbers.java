package io.github.aepdsl.emulator.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
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

  private static final int THOUSAND = 1_000;

  /** What stands behind the whole, by how many thousandths it is. */
  private static final List<String> FRACTIONS =
      IntStream.range(0, THOUSAND)
          .mapToObj(n -> Double.toString((double) (THOUSAND + n) / THOUSAND).substring(1))
          .toList();

  PlainNumbers(JsonGenerator out) {
    super(out);
  }

  @Override
  public JsonGenerator writeNumber(double value) {
    return isShifted(value) ? writeNumber(plain(value)) : super.writeNumber(value);
  }

  /** The same as a text. */
  static String text(double value) {
    if (isShifted(value)) {
      return plain(value).toString();
    }
    long thousandths = Math.round(value * THOUSAND);
    boolean isShort = thousandths != 0 && (double) thousandths / THOUSAND == value;
    return isShort && Math.abs(value) < LARGE ? decimal(thousandths) : Double.toString(value);
  }

  /** What {@link Double#toString} finds as well, which searches much longer for the shortest. */
  private static String decimal(long thousandths) {
    long size = Math.abs(thousandths);
    String digits = size / THOUSAND + FRACTIONS.get((int) (size % THOUSAND));
    return thousandths < 0 ? "-" + digits : digits;
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
