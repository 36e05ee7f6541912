package io.github.aepdsl.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Answers that no service should give, by a name for each. */
public final class HostileAnswers {

  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration DRIP = Duration.ofMillis(50);
  private static final String ITEM = "{\"items\":[{\"id\":\"1\",\"name\":\"n\"}]}";
  private static final String LONG = "x".repeat(10 << 20);

  private HostileAnswers() {}

  /** All of them. */
  public static Map<String, RawAnswer> all() {
    Map<String, RawAnswer> all = new LinkedHashMap<>();
    all.putAll(framing());
    all.putAll(heads());
    all.putAll(endless());
    all.putAll(bodies());
    return Collections.unmodifiableMap(all);
  }

  /** Where an answer ends is not what it says. */
  public static Map<String, RawAnswer> framing() {
    Map<String, RawAnswer> all = new LinkedHashMap<>();
    all.put("nothing at all", RawAnswer.of(""));
    for (String length :
        List.of("-1", "-9223372036854775808", "99999999999999999999", "abc", "", "7.5", "1e3")) {
      all.put("Content-Length " + length, withHeader("Content-Length: " + length, ITEM));
    }
    all.put("longer than it says", withHeader("Content-Length: 3", ITEM));
    all.put("shorter than it says", withHeader("Content-Length: 9000", ITEM));
    all.put("as long as no memory", withHeader("Content-Length: 9223372036854775807", ITEM));
    all.put("two lengths", withHeader("Content-Length: 3\r\nContent-Length: 4", ITEM));
    all.put("no length", withHeader("Connection: close", ITEM));
    for (String chunk : List.of("-5", "zz", "FFFFFFFFFFFFFFFF", "7fffffff", "", "5;;=\u0001")) {
      all.put("chunk of " + chunk, withHeader("Transfer-Encoding: chunked", chunk + "\r\n" + ITEM));
    }
    all.put("unheard-of coding", withHeader("Transfer-Encoding: gzip, chunked, br", ITEM));
    return all;
  }

  /** What stands before the body is not what it should be. */
  public static Map<String, RawAnswer> heads() {
    Map<String, RawAnswer> all = new LinkedHashMap<>();
    for (String line :
        List.of("HTTP/1.1 999 X", "HTTP/1.1 -20 X", "HTTP/1.1 20 X", "HTTP/9.9 200 OK", "200 OK")) {
      all.put(line, RawAnswer.of(line + "\r\nContent-Length: 2\r\n\r\n{}"));
    }
    for (int status : new int[] {100, 101, 103, 199, 204, 205, 304, 600}) {
      all.put(
          status + " with a body",
          RawAnswer.of(RawAnswer.head(status, "Content-Length: " + ITEM.length() + "\r\n") + ITEM));
    }
    for (String to : List.of("", "/", "http://[", "//evil.example", "\u0001", "javascript:1")) {
      all.put("redirect to " + to, RawAnswer.of(RawAnswer.head(302, "Location: " + to + "\r\n")));
    }
    for (String later :
        List.of(
            "-5",
            "99999999999999999999",
            "1e9",
            "soon",
            "Mon, 01 Jan +999999999 00:00:00 GMT",
            "Fri, 31 Dec 1999 23:59:59 GMT",
            "Fri, 31 Dec 9999 23:59:59 GMT")) {
      all.put("429, Retry-After " + later, refusal(429, "Retry-After: " + later));
      all.put("503, Retry-After " + later, refusal(503, "Retry-After: " + later));
    }
    for (String date : List.of("Mon, 01 Jan +999999999 00:00:00 GMT", "never", "-1")) {
      all.put("500 on " + date, refusal(500, "Date: " + date));
    }
    all.put("a header of a megabyte", refusal(400, "X-Long: " + "x".repeat(1 << 20)));
    all.put("a header without a name", refusal(400, ": x"));
    all.put("a header without a colon", refusal(400, "nonsense"));
    all.put("control characters in a request id", refusal(400, "x-request-id: \u001b[2Jr\u0085"));
    all.put("an HTTP/2 preface", RawAnswer.of("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0"));
    all.put("binary junk", RawAnswer.of(new byte[] {0, -1, 27, 91, 50, 74, 13, 10, 7, -128}));
    all.put("a TLS alert", RawAnswer.of(new byte[] {21, 3, 3, 0, 2, 2, 40}));
    return all;
  }

  /** It never ends, or only after hours. */
  public static Map<String, RawAnswer> endless() {
    Map<String, RawAnswer> all = new LinkedHashMap<>();
    all.put("silence", RawAnswer.of("").thenWait(Duration.ofSeconds(30)));
    all.put("a head without an end", ok().thenEndlessly("X-A: b\r\n", AT_ONCE));
    all.put("a line without an end", ok().thenEndlessly("X", AT_ONCE));
    all.put("a dripping head", RawAnswer.of("HTTP/1.1 200 OK\r\nX-A: ").thenEndlessly("b", DRIP));
    all.put("a dripping body", withHeader("X: y", "").thenEndlessly(" ", DRIP));
    all.put("100 for ever", RawAnswer.of("").thenEndlessly("HTTP/1.1 100 Go\r\n\r\n", AT_ONCE));
    all.put(
        "an endless success", withHeader("X: y", "[").thenEndlessly("1,".repeat(9999), AT_ONCE));
    all.put("an endless error", refusal(500, "X: y").thenEndlessly("x".repeat(9999), AT_ONCE));
    return all;
  }

  /** The body is no such JSON as was asked for. */
  public static Map<String, RawAnswer> bodies() {
    Map<String, RawAnswer> all = new LinkedHashMap<>();
    for (String body : HostileBodies.ALL) {
      all.put("200 with " + abbreviated(body), RawAnswer.json(200, body));
      all.put("400 with " + abbreviated(body), RawAnswer.json(400, body));
    }
    all.put("an id of 10 MB", RawAnswer.json(200, "{\"items\":[{\"id\":\"" + LONG + "\"}]}"));
    all.put("an error of 10 MB", RawAnswer.json(400, "{\"errorMessage\":\"" + LONG + "\"}"));
    all.put("10 MB of backslashes", RawAnswer.json(400, LONG.replace('x', '\\')));
    all.put(
        "no UTF-8",
        RawAnswer.of(bytes(RawAnswer.head(400, "") + "{\"message\":\"\u00ff\u00fe\"}")));
    all.put("gzip", gzip(ITEM));
    return all;
  }

  private static RawAnswer ok() {
    return RawAnswer.of("HTTP/1.1 200 OK\r\n");
  }

  private static RawAnswer withHeader(String header, String body) {
    return RawAnswer.of(RawAnswer.head(200, header + "\r\n") + body);
  }

  private static RawAnswer refusal(int status, String header) {
    return RawAnswer.of(RawAnswer.head(status, header + "\r\n"));
  }

  private static RawAnswer gzip(String body) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes(RawAnswer.head(200, "Content-Encoding: gzip\r\n")));
    try (GZIPOutputStream zip = new GZIPOutputStream(all)) {
      zip.write(bytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RawAnswer.of(all.toByteArray());
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String abbreviated(String body) {
    return body.length() <= 60 ? body : body.substring(0, 60) + "…";
  }
}
