package io.github.aepdsl.emulator.registry.mapping.function;

import com.google.re2j.Matcher;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Regular expressions, in time that is linear in the text. */
final class RegexFunctions {

  private RegexFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.of(
        "explode", RegexFunctions::explode,
        "extract_regex", RegexFunctions::extract,
        "matches_regex",
            call -> JsonValues.truth(call.tools().regex(call.text(1)).matches(call.text(0))));
  }

  private static JsonNode explode(Arguments call) {
    ArrayNode parts = JsonValues.array();
    for (String part : call.tools().regex(call.textOr(1, ",")).split(call.text(0))) {
      parts.add(part);
    }
    return parts;
  }

  /** The whole match, then its groups; nothing where nothing matches. */
  private static JsonNode extract(Arguments call) {
    Matcher match = call.tools().regex(call.text(1)).matcher(call.text(0));
    ArrayNode groups = JsonValues.array();
    if (match.find()) {
      for (int group = 0; group <= match.groupCount(); group++) {
        groups.add(JsonValues.text(match.group(group)));
      }
    }
    return groups;
  }
}
