package io.github.aepdsl.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What was said of single columns; all others go by their names. Immutable.
 *
 * @param fields column to field
 * @param without columns that are left out
 */
record FieldChoices(Map<String, String> fields, Set<String> without) {

  /** All columns by their names. */
  static final FieldChoices NONE = new FieldChoices(Map.of(), Set.of());

  FieldChoices to(String column, String field) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(column, field);
    Set<String> out = new LinkedHashSet<>(without);
    out.remove(column);
    return new FieldChoices(more, out);
  }

  FieldChoices without(String column) {
    Map<String, String> fewer = new LinkedHashMap<>(fields);
    fewer.remove(column);
    Set<String> out = new LinkedHashSet<>(without);
    out.add(column);
    return new FieldChoices(fewer, out);
  }

  /** The columns that were named at all. */
  Set<String> named() {
    Set<String> named = new LinkedHashSet<>(fields.keySet());
    named.addAll(without);
    return named;
  }

  /**
   * Where each column goes that is not left out.
   *
   * @param prefix the object of the fields that have the name of their column
   */
  List<MappedColumn> apply(List<JsonNode> columns, String prefix) {
    return columns.stream()
        .filter(column -> !without.contains(MappedColumn.name(column)))
        .map(column -> mapped(column, prefix))
        .toList();
  }

  private MappedColumn mapped(JsonNode column, String prefix) {
    String name = MappedColumn.name(column);
    String target = fields.getOrDefault(name, prefix + "." + FieldName.of(name));
    return new MappedColumn(name, target, column);
  }
}
