package io.github.aepdsl.internal.answer;

import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.internal.redact.Redactor;
import java.nio.charset.StandardCharsets;
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
  private static final int LONGEST = 200;

  private final String body;
  private final JsonNode json;
  private final Redactor redactor;

  /** A service may repeat what it was sent in any place, so whatever is taken out is scrubbed. */
  ErrorText(byte[] body, Redactor redactor) {
    String raw = new String(body, StandardCharsets.UTF_8);
    this.body = redactor.scrub(raw);
    this.json = tree(raw);
    this.redactor = redactor;
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

  /** The service's own sentence, on one line and not endless. */
  Optional<String> message() {
    return first(
            "/errorMessage",
            "/report/detailed-message",
            "/message",
            "/detail",
            "/report/message",
            "/error_description",
            "/title")
        .or(() -> first("/error").filter(text -> !OAUTH_CODE.matcher(text).matches()))
        .map(ErrorText::oneLine);
  }

  /** What kind of answer it is when it is none that a service of Adobe would give. */
  String kind() {
    String start = body.stripLeading();
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
        .filter(text -> !text.isBlank())
        .map(redactor::scrub)
        .findFirst();
  }

  private static Optional<String> flowCode(String text) {
    Matcher code = FLOW_CODE.matcher(text);
    return code.find() ? Optional.of(code.group()) : Optional.empty();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private static JsonNode tree(String body) {
    try {
      return Json.parse(body);
    } catch (IllegalArgumentException e) {
      return MissingNode.getInstance();
    }
  }
}
