package io.github.aepdsl.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.testing.Echo;
import io.github.aepdsl.testing.HostileBodies;
import io.github.aepdsl.testing.HostileText;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Draws query strings: filters, orders, limits and tokens that are nearly right, and others. */
final class GeneratedQuery {

  private static final List<String> FIELDS =
      List.of(
          "id",
          "name",
          "state",
          "createdAt",
          "connectionSpec.id",
          "auth.params.odd",
          "auth.params.odd[]",
          "auth.params",
          "auth.params.port",
          "auth[].x",
          "[]",
          "a.b..c",
          ".");
  private static final List<String> OPERATORS =
      List.of("==", "!=", "<=", ">=", "<", ">", "=", "~", "");
  private static final List<String> VALUES =
      List.of(
          "",
          "1",
          "-0",
          "1e400",
          "9".repeat(40),
          "9".repeat(400),
          "\"",
          "\"a,b\"",
          "a,,b",
          ",\"a".repeat(900),
          "x".repeat(9_000),
          "true",
          "null",
          HostileText.TEXT);
  private static final List<String> ORDERS =
      List.of("+createdAt", "-name", "name", "id", "*id", "-", "", "--id", "\u001b", "auth");

  /** Empty, or with its question mark. */
  String draw(Random random) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (int i = random.nextInt(4); i > 0; i--) {
      query.add(pair(random));
    }
    return query.toString();
  }

  private static String pair(Random random) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> "property=" + encoded(filter(random));
      case 2 -> "orderby=" + encoded(one(random, ORDERS));
      case 3 -> one(random, List.of("limit=", "count=", "start=")) + encoded(one(random, VALUES));
      case 4 -> "continuationToken=" + token(random);
      default ->
          one(
              random,
              List.of(
                  "count=true",
                  "limit=1",
                  "&&",
                  "=",
                  "%",
                  "a=%zz",
                  "syncValidation=true",
                  "limit=2"));
    };
  }

  private static String filter(Random random) {
    return one(random, FIELDS) + one(random, OPERATORS) + one(random, VALUES);
  }

  /** What the platform gives out, with values that it never puts in. */
  private static String token(Random random) {
    String json =
        "{\"p\":[%s],\"o\":%s,\"l\":%s,\"v\":%s,\"c\":%s,\"s\":%s}"
            .formatted(
                random.nextBoolean() ? "" : text(random, filter(random)),
                or(random, text(random, one(random, ORDERS))),
                or(random, "1"),
                or(random, "\"\""),
                or(random, "-9223372036854775808"),
                or(random, "0"));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }

  private static String or(Random random, String good) {
    String odd = one(random, HostileBodies.VALUES);
    return random.nextInt(4) == 0 && odd.length() < 1_000 ? odd : good;
  }

  private static String text(Random random, String text) {
    return random.nextInt(9) == 0 ? "{}" : Echo.JSON_ASCII.of(text).transform(t -> '"' + t + '"');
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static String one(Random random, List<String> all) {
    return GeneratedRequest.one(random, all);
  }
}
