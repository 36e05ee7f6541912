package io.github.aepdsl.emulator.wire;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Makes identifiers in Adobe's formats, the same ones from the same seed. Nothing here has to be
 * hard to guess: the credentials are public. Safe for use by several threads.
 */
public final class Ids {

  private static final HexFormat HEX = HexFormat.of();
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int ULID_LENGTH = 26;

  private final Supplier<Random> random;

  /** Identifiers that repeat from run to run where there is a seed. */
  public Ids(OptionalLong seed) {
    random = seed.isPresent() ? seeded(seed.getAsLong()) : ThreadLocalRandom::current;
  }

  private static Supplier<Random> seeded(long seed) {
    Random one = new Random(seed);
    return () -> one;
  }

  /** Random bytes. */
  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.get().nextBytes(bytes);
    return bytes;
  }

  /** A random UUID in lower case. */
  public String uuid() {
    byte[] bytes = bytes(16);
    long high = 0;
    long low = 0;
    for (int i = 0; i < 8; i++) {
      high = high << 8 | bytes[i] & 0xff;
      low = low << 8 | bytes[i + 8] & 0xff;
    }
    high = high & ~0xF000L | 0x4000L;
    low = low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }

  /** Whether a text is written like a UUID, in either case. */
  public static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? text.charAt(i) != '-' : !HexFormat.isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The id of a streaming inlet: 64 hex digits. */
  public String inletId() {
    return HEX.formatHex(bytes(32));
  }

  /** An etag as Cosmos DB writes it, quotes included; its last group tells the second. */
  public String etag(long epochMilli) {
    String revision = HEX.formatHex(bytes(4));
    String second = HEX.toHexDigits(epochMilli / 1000, 8);
    return "\"" + revision + "-0000-0200-0000-" + second + "0000\"";
  }

  /** A ULID, as batches have it: its millisecond and a number, sorted by time as a text is. */
  public String ulid(long epochMilli) {
    BigInteger number =
        BigInteger.valueOf(epochMilli).shiftLeft(80).or(new BigInteger(1, bytes(10)));
    StringBuilder text = new StringBuilder(ULID_LENGTH);
    for (int shift = 5 * (ULID_LENGTH - 1); shift >= 0; shift -= 5) {
      text.append(CROCKFORD.charAt(number.shiftRight(shift).intValue() & 31));
    }
    return text.toString();
  }

  /** The id of a received message: its millisecond and two numbers. */
  public String xactionId(long epochMilli) {
    Random numbers = random.get();
    return epochMilli + ":" + (1000 + numbers.nextInt(9000)) + ":" + numbers.nextInt(1000);
  }
}
