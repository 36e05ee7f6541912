package io.github.aepdsl.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.Routes;
import io.github.aepdsl.emulator.wire.Route;
import io.github.aepdsl.testing.HostileText;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws requests that no client should send; the same numbers draw the same request. */
final class GeneratedRequest {

  /**
   * One request.
   *
   * @param words what it asks, for who reads of it
   * @param bytes what is sent
   * @param whole whether it is one by the rules of HTTP, which has to be answered
   */
  record Drawn(String words, byte[] bytes, boolean whole) {}

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");

  /** What may stand in a path or a header; those with a line end would be two headers. */
  private static final List<String> ODD =
      List.of(
          "",
          "*",
          "0",
          "-1",
          "%",
          "%zz",
          "%00%1b%5b2J",
          "%c2%9b",
          "%e2%80%ae",
          "..%2f..",
          "a/b",
          ";",
          "x".repeat(9_000),
          "\u00e9",
          "NaN",
          "null",
          "[]",
          "{}");

  private final List<Route> routes = Routes.all();
  private final GeneratedBody bodies;
  private final GeneratedQuery queries = new GeneratedQuery();
  private final LocalPlatform platform;
  private final String token;

  GeneratedRequest(LocalPlatform platform) {
    this.platform = platform;
    bodies = new GeneratedBody(platform);
    token = platform.issueAccessToken();
  }

  /** One that stores a connection, unless what it holds is too odd. */
  Drawn create(Random random) {
    String line = "POST " + OnPlatform.FLOW + "/connections";
    return whole(line, headers(), bodies.connection(random));
  }

  /** Any, at times about this connection. */
  Drawn draw(Random random, String id) {
    Route route = one(random, routes);
    String method = random.nextInt(8) == 0 ? one(random, METHODS) : route.method();
    String line = method + " " + path(random, route, id) + queries.draw(random);
    Drawn whole = whole(line, oddHeaders(random), bodies.draw(random, route));
    return random.nextInt(4) == 0 ? broken(random, whole) : whole;
  }

  private String path(Random random, Route route, String id) {
    String odd = one(random, ODD);
    String value = random.nextBoolean() ? id : URLEncoder.encode(HostileText.TEXT, UTF_8);
    String path = route.fullPath().replaceAll("\\{\\w+}", value);
    return switch (random.nextInt(10)) {
      case 0 -> ascii(path + "/" + odd);
      case 1 -> ascii(path.replaceFirst("(?<=/)[^/]*$", odd.replace("$", "")));
      default -> path;
    };
  }

  private static String ascii(String path) {
    return path.replace("\u00e9", "%e9").replace(" ", "%20");
  }

  private Drawn whole(String line, List<String> headers, byte[] body) {
    String head =
        Stream.concat(
                Stream.of(line + " HTTP/1.1", "Host: localhost", "Content-Length: " + body.length),
                headers.stream())
            .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    byte[] start = head.getBytes(ISO_8859_1);
    byte[] all = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return new Drawn(line, all, true);
  }

  private List<String> headers() {
    return List.of(
        "Authorization: Bearer " + token,
        "x-api-key: " + platform.clientId(),
        "x-gw-ims-org-id: " + platform.orgId(),
        "x-sandbox-name: " + platform.sandboxes().get(0),
        "Content-Type: application/json");
  }

  /** One of five requests lacks one, and one of five has an odd one. */
  private List<String> oddHeaders(Random random) {
    int odd = random.nextInt(25);
    return Stream.of(headers().toArray(String[]::new))
        .filter(header -> odd >= 5 || !header.equals(headers().get(odd)))
        .map(
            header ->
                odd >= 5 && odd < 10 && header.equals(headers().get(odd - 5))
                    ? header.replaceFirst(": .*", ": ") + one(random, ODD)
                    : header)
        .toList();
  }

  /** Cut somewhere, with some bytes changed, with a line that lies, or nothing but noise. */
  private static Drawn broken(Random random, Drawn whole) {
    byte[] bytes = whole.bytes().clone();
    String text = new String(bytes, ISO_8859_1);
    byte[] broken =
        switch (random.nextInt(5)) {
          case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
          case 1 -> changed(random, bytes);
          case 2 ->
              text.replaceFirst("Content-Length: ", "Content-Length: " + random.nextInt(99))
                  .getBytes(ISO_8859_1);
          case 3 ->
              text.replaceFirst("Content-Length", "Transfer-Encoding: chunked\r\nX")
                  .getBytes(ISO_8859_1);
          default -> noise(random);
        };
    return new Drawn("broken " + whole.words(), broken, false);
  }

  private static byte[] changed(Random random, byte[] bytes) {
    for (int i = 0; i < 5; i++) {
      bytes[random.nextInt(Math.min(bytes.length, 500))] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
