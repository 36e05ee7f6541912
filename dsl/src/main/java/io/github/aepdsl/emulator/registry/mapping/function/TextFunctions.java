package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.number;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.text;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.truth;

import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import io.github.aepdsl.emulator.registry.mapping.value.TextBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Texts: joined, cut, padded, searched and taken apart. Positions count from 0. */
final class TextFunctions {

  private TextFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.ofEntries(
        Map.entry("concat", TextFunctions::concat),
        Map.entry("lower", of(text -> text.toLowerCase(Locale.ROOT))),
        Map.entry("lcase", of(text -> text.toLowerCase(Locale.ROOT))),
        Map.entry("upper", of(text -> text.toUpperCase(Locale.ROOT))),
        Map.entry("ucase", of(text -> text.toUpperCase(Locale.ROOT))),
        Map.entry("trim", of(String::strip)),
        Map.entry("ltrim", of(String::stripLeading)),
        Map.entry("rtrim", of(String::stripTrailing)),
        Map.entry("left", call -> part(call.text(0), 0, call.count(1))),
        Map.entry("right", TextFunctions::right),
        Map.entry("substr", call -> part(call.text(0), call.count(1), call.count(2))),
        Map.entry("instr", TextFunctions::instr),
        Map.entry("replacestr", TextFunctions::replace),
        Map.entry("lpad", call -> padded(call, true)),
        Map.entry("rpad", call -> padded(call, false)),
        Map.entry("split", TextFunctions::split),
        Map.entry("join", TextFunctions::join),
        Map.entry("equals", call -> truth(same(call) && call.text(0).equals(call.text(1)))),
        Map.entry(
            "equalsIgnoreCase",
            call -> truth(same(call) && call.text(0).equalsIgnoreCase(call.text(1)))));
  }

  private static FunctionBody of(UnaryOperator<String> change) {
    return call -> text(change.apply(call.text(0)));
  }

  /** Nulls are skipped. */
  private static JsonNode concat(Arguments call) {
    TextBuffer all = new TextBuffer();
    for (int i = 0; i < call.size(); i++) {
      all.add(call.isNull(i) ? "" : call.text(i));
    }
    return text(all.toString());
  }

  /** As much of the part as there is. */
  private static JsonNode part(String text, int from, int length) {
    int start = Math.max(0, Math.min(from, text.length()));
    long end = Math.min(text.length(), (long) start + Math.max(0, length));
    return text(text.substring(start, (int) end));
  }

  private static JsonNode right(Arguments call) {
    String text = call.text(0);
    int length = Math.max(0, Math.min(text.length(), call.count(1)));
    return text(text.substring(text.length() - length));
  }

  private static JsonNode instr(Arguments call) {
    String text = call.text(0);
    String wanted = call.text(1);
    int occurrence = call.size() > 3 ? call.count(3) : 1;
    if (occurrence < 1) {
      throw new EvaluationFault("occurrences count from 1");
    }
    int found = text.indexOf(wanted, call.size() > 2 ? call.count(2) : 0);
    for (int i = 1; i < occurrence && found >= 0; i++) {
      found = found == text.length() ? -1 : text.indexOf(wanted, found + 1);
    }
    return number(found);
  }

  private static JsonNode replace(Arguments call) {
    String text = call.text(0);
    String wanted = call.text(1);
    if (wanted.isEmpty()) {
      return call.at(0);
    }
    TextBuffer all = new TextBuffer();
    int from = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, from)) {
      all.add(text, from, at).add(call.text(2));
      from = at + wanted.length();
    }
    return text(all.add(text, from, text.length()).toString());
  }

  private static JsonNode padded(Arguments call, boolean before) {
    String text = call.textOr(0, "");
    String padding = call.textOr(2, " ");
    int lacking = Math.max(0, call.count(1) - text.length());
    TextBuffer pad = new TextBuffer();
    for (int left = lacking; left > 0; left -= padding.length()) {
      pad.add(padding, 0, Math.min(left, padding.length()));
    }
    return text(
        before
            ? pad.add(text).toString()
            : new TextBuffer().add(text).add(pad.toString()).toString());
  }

  /** At any of the characters; those that stand together part once. */
  private static JsonNode split(Arguments call) {
    ArrayNode parts = JsonValues.array();
    new StringTokenizer(call.text(0), call.text(1))
        .asIterator()
        .forEachRemaining(part -> parts.add((String) part));
    return parts;
  }

  private static JsonNode join(Arguments call) {
    TextBuffer all = new TextBuffer();
    String separator = "";
    for (JsonNode part : call.spread(1)) {
      if (!JsonValues.isNull(part)) {
        all.add(separator).add(JsonValues.textOf(part));
        separator = call.text(0);
      }
    }
    return text(all.toString());
  }

  /** What is not there equals nothing. */
  private static boolean same(Arguments call) {
    return !call.isNull(0) && !call.isNull(1);
  }
}
