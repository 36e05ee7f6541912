package io.github.aepdsl.internal.redact;

import io.github.aepdsl.secret.SecretTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What else shows a secret: the passwords inside it, and its Base64 wherever it begins. */
final class SecretSpellings {

  /** Fewer characters of Base64 stand in ordinary text by chance. */
  private static final int SHORTEST_BASE64 = 6;

  private SecretSpellings() {}

  static Stream<String> of(String secret) {
    if (secret.isBlank()) {
      return Stream.empty();
    }
    // headers come back without the spaces and control characters around them
    return Stream.concat(Stream.of(secret, secret.trim()), SecretTexts.valuesIn(secret))
        .flatMap(value -> Stream.concat(Stream.of(value), base64(value)));
  }

  /** As it begins and ends alone, and its middle at the other places behind, say, a user's name. */
  private static Stream<String> base64(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    List<String> spellings = new ArrayList<>();
    String whole = Base64.getEncoder().encodeToString(bytes);
    spellings.add(whole);
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      spellings.add(encoded.substring((before * 8 + 5) / 6, shifted.length * 8 / 6));
    }
    return spellings.stream()
        .filter(spelling -> spelling.length() >= SHORTEST_BASE64)
        .flatMap(standard -> Stream.of(standard, standard.replace('+', '-').replace('/', '_')));
  }
}
