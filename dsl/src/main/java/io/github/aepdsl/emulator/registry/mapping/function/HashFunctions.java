package io.github.aepdsl.emulator.registry.mapping.function;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/** Hashes of a text in one of the documented character sets, as lower-case hex. */
final class HashFunctions {

  private static final Map<String, Charset> CHARSETS =
      Map.of("UTF-8", UTF_8, "UTF-16", UTF_16, "ISO-8859-1", ISO_8859_1, "US-ASCII", US_ASCII);

  private HashFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.of(
        "sha1", digest("SHA-1"),
        "sha256", digest("SHA-256"),
        "sha512", digest("SHA-512"),
        "md5", digest("MD5"),
        "crc32", HashFunctions::crc32);
  }

  private static FunctionBody digest(String algorithm) {
    return call -> {
      try {
        return hex(MessageDigest.getInstance(algorithm).digest(bytes(call)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e); // every JDK has all four
      }
    };
  }

  /** Its documented sample has the bytes from the lowest to the highest. */
  private static JsonNode crc32(Arguments call) {
    CRC32 crc = new CRC32();
    crc.update(bytes(call));
    return hex(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) crc.getValue()).array());
  }

  private static byte[] bytes(Arguments call) {
    String name = call.textOr(1, "UTF-8").toUpperCase(Locale.ROOT);
    Charset charset = CHARSETS.get(name);
    if (charset == null) {
      throw new EvaluationFault(
          "'%s' is not one of UTF-8, UTF-16, ISO-8859-1, US-ASCII".formatted(name));
    }
    return call.text(0).getBytes(charset);
  }

  private static JsonNode hex(byte[] hash) {
    return JsonValues.text(HexFormat.of().formatHex(hash));
  }
}
