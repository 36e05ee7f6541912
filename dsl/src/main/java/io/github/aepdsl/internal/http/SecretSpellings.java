package io.github.aepdsl.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else shows a secret: the passwords inside it, and its Base64 wherever it begins. */
final class SecretSpellings {

  private static final Pattern PART =
      Pattern.compile("(?i)(?:pwd|pass\\w*|\\w*secret|\\w*key|\\w*token|sig\\w*)\\s*=\\s*([^;&]+)");
  private static final Pattern USER_INFO = Pattern.compile("://[^/@:]*:([^@]+)@");

  /** Fewer characters of Base64 stand in ordinary text by chance. */
  private static final int SHORTEST_BASE64 = 6;

  private SecretSpellings() {}

  static Stream<String> of(String secret) {
    if (secret.isBlank()) {
      return Stream.empty();
    }
    // headers come back without the spaces and control characters around them
    return Stream.of(
            Stream.of(secret, secret.trim()), parts(PART, secret), parts(USER_INFO, secret))
        .flatMap(values -> values)
        .flatMap(value -> Stream.concat(Stream.of(value), base64(value)));
  }

  private static Stream<String> parts(Pattern pattern, String secret) {
    return pattern.matcher(secret).results().map(part -> part.group(1));
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
