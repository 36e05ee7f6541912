package io.github.aepdsl.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.internal.redact.Redactor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads what an error answer says, in any of the shapes that Adobe's services use. */
final class ErrorText {

  private static final Pattern FLOW_CODE = Pattern.compile("FLOW-\\d+-\\d+");
  private static final Pattern OAUTH_CODE = Pattern.compile("[a-z_]+");

  private static final int LONGEST = BodyLimit.ERROR.bytes();

  private final String body;
  private final JsonNode json;
  private final Redactor redactor;
  private final boolean isCut;

  /** A service may repeat what it was sent in any place, so whatever is taken out is scrubbed. */
  ErrorText(byte[] bytes, Redactor redactor) {
    this.redactor = redactor;
    this.json = tree(bytes);
    this.isCut = bytes.length >= LONGEST;
    this.body = scrubbed(new String(bytes, 0, Math.min(bytes.length, LONGEST), UTF_8), isCut);
  }

  String body() {
    return body;
  }

  boolean isJson() {
    return json.isObject();
  }

  /** The gateway's {@code error_code}, the number in {@code type}, or OAuth's {@code error}. */
  Optional<String> code() {
    return first("/error_code")
        .or(() -> first("/type").flatMap(ErrorText::flowCode))
        .or(() -> message().flatMap(ErrorText::flowCode))
        .or(() -> first("/error").filter(code -> OAUTH_CODE.matcher(code).matches()));
  }

  Optional<String> requestId() {
    return first("/report/request-id", "/request-id", "/requestId");
  }

  /** The service's own sentence. */
  Optional<String> message() {
    return first(
            "/errorMessage",
            "/report/detailed-message",
            "/message",
            "/detail",
            "/report/message",
            "/error_description",
            "/title")
        .or(() -> first("/error").filter(text -> !OAUTH_CODE.matcher(text).matches()));
  }

  /** What kind of answer it is when it is none that a service of Adobe would give. */
  String kind() {
    String start = body.stripLeading();
    if (isCut && !isJson()) {
      return "longer than " + (LONGEST >> 10) + " KB, and no more of it was read";
    }
    if (start.isEmpty()) {
      return "an empty answer";
    }
    return start.startsWith("<") ? "a web page, not JSON" : "no JSON that makes sense here";
  }

  private Optional<String> first(String... pointers) {
    return Stream.of(pointers)
        .map(json::at)
        .filter(node -> node.isValueNode() && !node.isNull())
        .map(JsonNode::asString)
        .map(this::line)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static Optional<String> flowCode(String text) {
    Matcher code = FLOW_CODE.matcher(text);
    return code.find() ? Optional.of(code.group()) : Optional.empty();
  }

  private String line(String text) {
    boolean cut = text.length() > LONGEST;
    return OneLine.of(scrubbed(cut ? text.substring(0, LONGEST) : text, cut).strip());
  }

  private String scrubbed(String text, boolean cut) {
    return cut ? redactor.scrubBeginning(text) : redactor.scrub(text);
  }

  private static JsonNode tree(byte[] body) {
    try {
      return Json.parse(body);
    } catch (IllegalArgumentException e) {
      return MissingNode.getInstance();
    }
  }
}
