package io.github.aepdsl.fuzz;

import io.github.aepdsl.fuzz.Finding.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges all that the platform said on one connection.
 *
 * @param text every byte of it
 * @param secrets what it was sent, and must never repeat
 */
record Verdict(String text, List<String> secrets) {

  /** What stands for no answer within the client's patience. */
  static final String SILENCE = "nothing came";

  /** Status 501 is the documented one of syncValidation, 505 that of a strange version of HTTP. */
  private static final Pattern FAILED =
      Pattern.compile(
          "(?m)^HTTP/1\\.1 5(?!0[15]).*|^x-local-platform-defect.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern TRACE =
      Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(.*|(java|jackson)\\.[\\w.]+(Exception|Error).*");

  /**
   * What is wrong, if something is.
   *
   * @param whole whether the request was one by the rules of HTTP, which has to be answered
   */
  Optional<Finding> finding(boolean whole) {
    if (text.equals(SILENCE)) {
      return Finding.found(Kind.HANG, text);
    }
    return secrets.stream()
        .filter(text::contains)
        .findFirst()
        .flatMap(secret -> Finding.found(Kind.SECRET, around(secret)))
        .or(() -> match(FAILED, Kind.UNTYPED_ERROR))
        .or(() -> match(TRACE, Kind.STACK_TRACE))
        .or(this::raw)
        .or(
            () ->
                whole && !isAnswer() ? Finding.found(Kind.UNTYPED_ERROR, text) : Optional.empty());
  }

  private String around(String secret) {
    int at = text.indexOf(secret);
    return text.substring(Math.max(0, at - 200), at);
  }

  private Optional<Finding> match(Pattern pattern, Kind kind) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Finding.found(kind, found.group()) : Optional.empty();
  }

  private Optional<Finding> raw() {
    return text.codePoints().anyMatch(letter -> letter != '\r' && Finding.isRaw(letter))
        ? Finding.found(Kind.RAW_CONTROL_CHARACTER, text)
        : Optional.empty();
  }

  /** A head, and JSON if there is a body. */
  private boolean isAnswer() {
    int end = text.lastIndexOf("\r\n\r\n");
    if (!text.startsWith("HTTP/1.1 ") || end < 0) {
      return false;
    }
    try {
      JsonMapper.shared().readTree(text.substring(end));
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }
}
