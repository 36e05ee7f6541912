package io.github.aepdsl.emulator;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/** Makes identifiers in Adobe's formats. Safe for use by several threads. */
final class Ids {

  private final Random random;

  Ids(OptionalLong seed) {
    random = seed.isPresent() ? new Random(seed.getAsLong()) : new SecureRandom();
  }

  byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A random UUID in lower case. */
  String uuid() {
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

  String inletId() {
    return HexFormat.of().formatHex(bytes(32));
  }

  /** An etag as Cosmos DB writes it, quotes included; its last group tells the second. */
  String etag(long epochMilli) {
    String revision = HexFormat.of().formatHex(bytes(4));
    return "\"%s-0000-0200-0000-%08x0000\"".formatted(revision, epochMilli / 1000);
  }

  /** The id of a received message: its millisecond and two numbers. */
  String xactionId(long epochMilli) {
    return epochMilli + ":" + (1000 + random.nextInt(9000)) + ":" + random.nextInt(1000);
  }
}
