package io.github.aepdsl.emulator.registry.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.aepdsl.emulator.registry.schema.Bounds.Bound;
import io.github.aepdsl.emulator.wire.PlainTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The keywords of texts. */
final class TextRules {

  private static final List<Bound> LENGTHS =
      List.of(
          new Bound("minLength", "expected minLength: %s, actual: %s", sign -> sign >= 0),
          new Bound("maxLength", "expected maxLength: %s, actual: %s", sign -> sign <= 0));

  private TextRules() {}

  /** Adds what a schema asks of a text beside its type. */
  static void add(JsonNode schema, String type, List<ValueCheck> rules) {
    if (!type.equals("string")) {
      rules.add((value, findings) -> checkFormat(type, value.stringValue(), findings));
    }
    Bounds.add(schema, LENGTHS, TextRules::length, rules);
    if (schema.path("pattern").isString()) {
      addPattern(schema.path("pattern").stringValue(), rules);
    }
  }

  private static int length(JsonNode text) {
    String letters = text.stringValue();
    return letters.codePointCount(0, letters.length());
  }

  /** What only engines know that may take forever is not checked. */
  private static void addPattern(String regex, List<ValueCheck> rules) {
    try {
      Pattern pattern = Pattern.compile(regex);
      rules.add(
          (value, findings) -> {
            if (!pattern.matcher(value.stringValue()).find()) {
              String message = "string [%s] does not match pattern %s";
              findings.add(
                  RowFindings.FORMAT, "pattern", message.formatted(value.stringValue(), regex));
            }
          });
    } catch (PatternSyntaxException e) {
      return;
    }
  }

  private static void checkFormat(String type, String text, RowFindings findings) {
    if (!isWellFormed(type, text)) {
      String message = "[%s] is not a valid %s.".formatted(text, type);
      findings.add(RowFindings.FORMAT, "format", message);
    }
  }

  private static boolean isWellFormed(String type, String text) {
    if (type.equals("date-time") && PlainTime.isUtc(text)) {
      return true;
    }
    try {
      return type.equals("date")
          ? PlainTime.isYear(LocalDate.parse(text).getYear())
          : PlainTime.isYear(OffsetDateTime.parse(text).getYear()) && hasWholeOffset(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The JDK takes an offset of hours only. */
  private static boolean hasWholeOffset(String time) {
    int last = time.length() - 1;
    return "Zz".indexOf(time.charAt(last)) >= 0 || time.charAt(last - 2) == ':';
  }
}
