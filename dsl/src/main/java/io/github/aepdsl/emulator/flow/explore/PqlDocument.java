package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.flow.explore.RowFilter.All;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Any;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Comparison;
import io.github.aepdsl.emulator.flow.explore.RowFilter.IsNull;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Like;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Not;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads PQL documents of format {@code pql/json}: a tree of function calls. */
final class PqlDocument {

  private PqlDocument() {}

  static RowFilter read(JsonNode document) throws SourceTrouble {
    if (!is(document, "type", "PQL") || !is(document, "format", "pql/json")) {
      throw bad("the document is not of type 'PQL' and format 'pql/json'");
    }
    return function(document.path("value"));
  }

  private static RowFilter function(JsonNode node) throws SourceTrouble {
    if (!is(node, "nodeType", "fnApply") || !node.path("params").isArray()) {
      throw bad("a condition has to be a node of type 'fnApply' with params");
    }
    String name = node.path("fnName").asString("").toLowerCase(Locale.ROOT);
    JsonNode params = node.path("params");
    return switch (name) {
      case "and" -> new All(functions(params));
      case "or" -> new Any(functions(params));
      case "not" -> new Not(functions(params).get(0));
      case "isnull" -> new IsNull(column(params));
      case "like" -> new Like(column(params), text(params));
      case "in" -> new Any(values(params));
      default -> comparison(name, params);
    };
  }

  private static List<RowFilter> functions(JsonNode params) throws SourceTrouble {
    List<RowFilter> filters = new ArrayList<>();
    for (JsonNode param : params) {
      filters.add(function(param));
    }
    if (filters.isEmpty()) {
      throw bad("'and', 'or' and 'NOT' need a condition");
    }
    return filters;
  }

  private static RowFilter comparison(String name, JsonNode params) throws SourceTrouble {
    Optional<CompareSign> sign = CompareSign.of(name);
    if (sign.isEmpty()) {
      throw bad("there is no function '%s'".formatted(name));
    }
    return new Comparison(column(params), sign.get(), literal(params));
  }

  private static List<RowFilter> values(JsonNode params) throws SourceTrouble {
    String column = column(params);
    JsonNode list = literal(params);
    if (!list.isArray() || list.isEmpty()) {
      throw bad("'in' needs a literal that is a list");
    }
    return list.valueStream()
        .<RowFilter>map(value -> new Comparison(column, CompareSign.EQUAL, value))
        .toList();
  }

  private static String text(JsonNode params) throws SourceTrouble {
    JsonNode literal = literal(params);
    if (!literal.isString()) {
      throw bad("'like' needs a literal that is a text");
    }
    return literal.stringValue();
  }

  private static String column(JsonNode params) throws SourceTrouble {
    String name = params.path(0).path("fieldName").asString("");
    if (!is(params.path(0), "nodeType", "fieldLookup") || name.isEmpty()) {
      throw bad("the first parameter has to be a 'fieldLookup' with a fieldName");
    }
    return name;
  }

  private static JsonNode literal(JsonNode params) throws SourceTrouble {
    JsonNode value = params.path(1).path("value");
    if (!is(params.path(1), "nodeType", "literal") || value.isMissingNode() || value.isNull()) {
      throw bad("the second parameter has to be a 'literal' with a value");
    }
    return value;
  }

  private static boolean is(JsonNode node, String key, String wanted) {
    return node.path(key).asString("").equalsIgnoreCase(wanted);
  }

  private static SourceTrouble bad(String what) {
    return new SourceTrouble(TroubleKind.BAD_FILTER, "The filter is not valid PQL: " + what + ".");
  }
}
