package io.github.aepdsl.resource;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Rows as a table: nested fields as columns with dots between the names. Immutable.
 *
 * <pre>{@code
 * aep().dataset("Orders").preview().toTable().rows()
 * }</pre>
 */
public final class Rows implements Tabular {

  private final String of;
  private final List<JsonNode> rows;

  private Rows(String of, List<JsonNode> rows) {
    this.of = of;
    this.rows = rows;
  }

  /**
   * Those of an answer, an array or one in {@code data}.
   *
   * @param of where they come from, such as the name of a dataset
   * @param most so many of them
   * @throws io.github.aepdsl.error.ApiException when there is no array
   */
  public static Rows of(String of, Document answer, int most) {
    JsonNode rows = answer.json().isArray() ? answer.json() : answer.array("data");
    return new Rows(of, rows.valueStream().limit(most).toList());
  }

  /** These rows, all of them objects. */
  public static Rows of(String of, List<? extends JsonNode> rows) {
    return new Rows(of, List.copyOf(rows));
  }

  /** How many there are. */
  public int count() {
    return rows.size();
  }

  /** The rows as they are, indented. */
  public PlainText json() {
    return new PlainText(Json.pretty(rows));
  }

  @Override
  public TableView toTable() {
    List<Map<String, String>> flat = rows.stream().map(Rows::flat).toList();
    Set<String> columns = new LinkedHashSet<>();
    flat.forEach(row -> columns.addAll(row.keySet()));
    return new TableView(
        "%d %s of %s".formatted(count(), count() == 1 ? "row" : "rows", OneLine.of(of)),
        List.of(),
        columns.stream().map(Cells::line).toList(),
        flat.stream().map(row -> cells(row, columns)).toList(),
        List.of());
  }

  /** The table as text. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private static List<String> cells(Map<String, String> row, Set<String> columns) {
    return columns.stream().map(name -> Cells.line(row.getOrDefault(name, ""))).toList();
  }

  private static Map<String, String> flat(JsonNode row) {
    Map<String, String> cells = new LinkedHashMap<>();
    flatten("", row, cells);
    return cells;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> cells) {
    if (node.isObject()) {
      String prefix = path.isEmpty() ? "" : path + ".";
      node.properties().forEach(one -> flatten(prefix + one.getKey(), one.getValue(), cells));
    } else {
      cells.put(path, node.isValueNode() ? node.asString("") : node.toString());
    }
  }
}
