package io.github.aepdsl.fuzz;

import io.github.aepdsl.testing.Echo;
import io.github.aepdsl.testing.HostileAnswers;
import io.github.aepdsl.testing.HostileBodies;
import io.github.aepdsl.testing.RawAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;

/** Draws answers that no service should give; the same numbers draw the same answer. */
final class GeneratedAnswer {

  private static final int[] STATUSES = {
    100, 200, 200, 200, 200, 201, 204, 301, 400, 401, 403, 404, 408, 409, 412, 413, 429, 500, 502,
    503
  };

  private static final List<String> HEADERS =
      List.of(
          "Content-Length",
          "Transfer-Encoding",
          "Retry-After",
          "Date",
          "Location",
          "Connection",
          "Content-Encoding",
          "Content-Type",
          "x-request-id",
          "WWW-Authenticate",
          "Set-Cookie",
          "Proxy-Authenticate",
          "Upgrade",
          "ETag",
          "X-\u001b");

  private static final List<String> HEADER_VALUES =
      List.of(
          "",
          "-1",
          "0",
          "7",
          "1e9",
          "99999999999999999999",
          "chunked",
          "gzip",
          "close",
          "identity",
          "Fri, 31 Dec 9999 23:59:59 GMT",
          "Mon, 01 Jan +999999999 00:00:00 GMT",
          "\u001b[2J",
          "text/html",
          "/",
          "//evil.example/",
          "http://[",
          "Basic realm=\"x\"",
          "\u202e\u0085",
          ";;,");

  private static final List<RawAnswer> KNOWN = known();
  private static final List<RawAnswer> ENDLESS = List.copyOf(HostileAnswers.endless().values());

  private final Random random;
  private final String good;
  private final List<String> secrets;

  /**
   * For one answer.
   *
   * @param good an answer's body that is as it should be
   * @param secrets what the server was sent, and may repeat
   */
  GeneratedAnswer(Random random, String good, List<String> secrets) {
    this.random = random;
    this.good = good;
    this.secrets = secrets;
  }

  RawAnswer draw() {
    int kind = random.nextInt(1000);
    if (kind < 5) {
      return one(ENDLESS);
    }
    if (kind < 150) {
      return one(KNOWN);
    }
    if (kind < 300) {
      return RawAnswer.of(RawAnswer.head(status(), headers()) + body());
    }
    if (kind < 400) {
      return RawAnswer.of(broken(RawAnswer.head(status(), "") + body()));
    }
    return kind < 450 ? RawAnswer.of(noise()) : RawAnswer.json(status(), body());
  }

  private String body() {
    return switch (random.nextInt(8)) {
      case 0 -> one(HostileBodies.OTHERS);
      case 1 -> good;
      case 2 -> goodWithOddValues();
      case 3, 4 -> repeatingSecrets();
      default -> filled(one(HostileBodies.SHAPES));
    };
  }

  private String filled(String shape) {
    String body = shape;
    while (body.contains("@")) {
      String value = one(HostileBodies.VALUES).replace("@", "");
      body = body.replaceFirst("@", Matcher.quoteReplacement(value));
    }
    return body;
  }

  /** Each value of a good answer may become an odd one. */
  private String goodWithOddValues() {
    StringBuilder body = new StringBuilder();
    for (String part : good.split("(?<=: )")) {
      int end = part.indexOf(',');
      boolean odd = end > 0 && random.nextInt(6) == 0;
      body.append(odd ? one(HostileBodies.VALUES) + part.substring(end) : part);
    }
    return body.toString();
  }

  private String repeatingSecrets() {
    String secret = one(secrets);
    String echoed = one(List.of(Echo.values())).of(secret);
    String padding = "x".repeat(random.nextInt(4) == 0 ? 65_500 + random.nextInt(60) : 3);
    return switch (random.nextInt(4)) {
      case 0 ->
          filled(
              one(HostileBodies.SHAPES).replaceFirst("@", "\"" + echoed.replace("$", "") + "\""));
      case 1 -> "{\"errorMessage\":\"" + Echo.JSON.of(echoed) + "\"}";
      case 2 -> "<html>" + padding + echoed;
      default -> "{\"message\":\"got " + echoed + "\",\"error_code\":\"" + echoed + "\"}";
    };
  }

  private String headers() {
    StringBuilder headers = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      headers.append(one(HEADERS)).append(": ").append(one(HEADER_VALUES)).append("\r\n");
    }
    return headers.toString();
  }

  /** Cut somewhere, or with some bytes changed. */
  private byte[] broken(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int i = 0; i < 5; i++) {
      bytes[random.nextInt(Math.min(bytes.length, 500))] = (byte) random.nextInt();
    }
    return bytes;
  }

  private byte[] noise() {
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  private int status() {
    return STATUSES[random.nextInt(STATUSES.length)];
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<RawAnswer> known() {
    Map<String, RawAnswer> all = HostileAnswers.framing();
    all.putAll(HostileAnswers.heads());
    return List.copyOf(all.values());
  }
}
