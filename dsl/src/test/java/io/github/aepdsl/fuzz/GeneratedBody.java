package io.github.aepdsl.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.testing.HostileBodies;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Draws bodies of requests: those of the tutorials with odd values, forms, and others. */
final class GeneratedBody {

  private static final List<String> CONNECTIONS =
      List.of(
          Bodies.CASSANDRA,
          Bodies.SPARK,
          Bodies.PHOENIX,
          Bodies.MARIADB,
          Bodies.STREAMING,
          Bodies.AUTHENTICATED);

  /** Secrets as deep as a client may put them where no catalog knows of them. */
  private static final List<String> DEEP =
      List.of(
          "{\"password\":\"#\"}",
          "[{\"x\":[{\"accessToken\":\"#\"}]}]",
          "[[\"Server=h;Password=#;\"]]",
          "{\"url\":\"https://u:#@h/\"}");

  private static final List<String> SCOPES =
      List.of("openid", "", "a b", "openid,".repeat(9_000) + "openid", "a".repeat(90_000), ",");

  private final LocalPlatform platform;

  GeneratedBody(LocalPlatform platform) {
    this.platform = platform;
  }

  /** A body that is stored most of the time. */
  byte[] connection(Random random) {
    String odd = random.nextInt(3) == 0 ? deep(random) : one(random, HostileBodies.VALUES);
    String body =
        one(random, CONNECTIONS).replace("\"params\": {", "\"params\": { \"odd\": " + odd + ",");
    return (random.nextInt(3) == 0 ? withOddName(random, body) : body).getBytes(UTF_8);
  }

  private static String deep(Random random) {
    return one(random, DEEP).replace("#", Bodies.SECRET);
  }

  private static String withOddName(Random random, String body) {
    String odd = one(random, HostileBodies.VALUES);
    return body.replaceFirst("\"name\": \"[^\"]*\"", Matcher.quoteReplacement("\"name\": " + odd));
  }

  /** What a route may be sent, and what it may not. */
  byte[] draw(Random random, Route route) {
    if (route.fullPath().startsWith("/ims") && random.nextInt(8) > 0) {
      return form(random).getBytes(UTF_8);
    }
    if (route.method().equals("GET") && random.nextInt(8) > 0) {
      return new byte[0];
    }
    return switch (random.nextInt(6)) {
      case 0 -> one(random, HostileBodies.OTHERS).getBytes(UTF_8);
      case 1 -> one(random, HostileBodies.VALUES).getBytes(UTF_8);
      case 2 ->
          one(random, CONNECTIONS).replace(":", one(random, List.of(",", "::"))).getBytes(UTF_8);
      case 3 -> message(random).getBytes(UTF_8);
      default -> connection(random);
    };
  }

  private static String message(Random random) {
    String odd = one(random, HostileBodies.VALUES);
    return "{\"header\":{\"schemaRef\":%s,\"imsOrgId\":%s},\"body\":{\"xdmEntity\":%s}}"
        .formatted(odd, random.nextBoolean() ? odd : "\"x\"", odd);
  }

  private String form(Random random) {
    String secret = random.nextInt(4) == 0 ? "%" + Bodies.SECRET : platform.clientSecret();
    return "client_id=%s&client_secret=%s&grant_type=%s&scope=%s"
        .formatted(
            platform.clientId(),
            secret,
            random.nextInt(6) == 0 ? "x" : "client_credentials",
            one(random, SCOPES));
  }

  private static String one(Random random, List<String> all) {
    return GeneratedRequest.one(random, all);
  }
}
