package io.github.aepdsl.explore;

import static java.util.stream.Collectors.toMap;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.show.Cells;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the columns and types of two explorations differ, such as those of the local platform with
 * live data and of a tenant for the same database. Immutable. Prints as a table.
 *
 * <pre>{@code
 * connection.explore().compare(aep("tenant").connection("shop").explore())
 * }</pre>
 */
public final class SourceDifferences implements Tabular {

  private final Explored here;
  private final Explored there;
  private final int tables;
  private final List<SourceDifference> all;

  private SourceDifferences(Explored here, Explored there, int tables, List<SourceDifference> all) {
    this.here = here;
    this.there = there;
    this.tables = tables;
    this.all = List.copyOf(all);
  }

  /** Those of the tables that these list; both sources are asked for the columns of each. */
  static SourceDifferences of(
      Explored here, List<SourceItem> ours, Explored there, List<SourceItem> theirs) {
    Set<String> left = paths(ours);
    Set<String> right = paths(theirs);
    Set<String> all = new TreeSet<>(left);
    all.addAll(right);
    List<SourceDifference> found = new ArrayList<>();
    for (String path : all) {
      if (left.contains(path) && right.contains(path)) {
        found.addAll(ofTable(path, here, there));
      } else {
        found.add(
            new SourceDifference(path, "", has(left.contains(path)), has(right.contains(path))));
      }
    }
    return new SourceDifferences(here, there, all.size(), found);
  }

  /** All of them, by table and column; empty when nothing differs. */
  public List<SourceDifference> list() {
    return all;
  }

  @Override
  public TableView toTable() {
    return new TableView(
        "%d differences in %d tables of %s and %s".formatted(all.size(), tables, here, there),
        List.of(),
        List.of("table", "column", "here", "there"),
        all.stream().map(SourceDifferences::row).toList(),
        List.of());
  }

  /** The table as text. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private static List<String> row(SourceDifference one) {
    return List.of(
        Cells.line(one.table()),
        Cells.line(one.column()),
        Cells.line(one.here()),
        Cells.line(one.there()));
  }

  private static Set<String> paths(List<SourceItem> items) {
    Set<String> paths = new TreeSet<>();
    items.stream()
        .filter(item -> item.type().equals("table"))
        .forEach(item -> paths.add(item.path()));
    return paths;
  }

  private static String has(boolean table) {
    return table ? "table" : SourceDifference.ABSENT;
  }

  /** A table that one of them refuses to tell is one difference. */
  private static List<SourceDifference> ofTable(String path, Explored here, Explored there) {
    Told ours = Told.of(here, path);
    Told theirs = Told.of(there, path);
    return ours.refusal().isEmpty() && theirs.refusal().isEmpty()
        ? columns(path, ours.fields(), theirs.fields())
        : List.of(new SourceDifference(path, "", ours.words(), theirs.words()));
  }

  /**
   * What one of them tells of a table.
   *
   * @param refusal why it does not; empty when it does
   */
  private record Told(Map<String, String> fields, String refusal) {

    static Told of(Explored source, String path) {
      try {
        return new Told(SourceDifferences.fields(source, path), "");
      } catch (ApiException e) {
        return new Told(Map.of(), "not told: " + why(e));
      }
    }

    /** The service's words, which stand below the call. */
    private static String why(ApiException refusal) {
      List<String> lines = refusal.getMessage().lines().toList();
      return lines.get(Math.min(1, lines.size() - 1)).strip();
    }

    String words() {
      return refusal.isEmpty() ? has(true) : refusal;
    }
  }

  private static Map<String, String> fields(Explored source, String path) {
    return SourceTable.of(source, path).columns().stream()
        .collect(
            toMap(
                SourceField::name,
                field -> field.type() + (field.xdm().isEmpty() ? "" : " (" + field.xdm() + ")"),
                (one, same) -> one,
                LinkedHashMap::new));
  }

  private static List<SourceDifference> columns(
      String path, Map<String, String> ours, Map<String, String> theirs) {
    Set<String> names = new TreeSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    return names.stream()
        .map(
            name ->
                new SourceDifference(
                    path,
                    name,
                    ours.getOrDefault(name, SourceDifference.ABSENT),
                    theirs.getOrDefault(name, SourceDifference.ABSENT)))
        .filter(one -> !one.here().equals(one.there()))
        .toList();
  }
}
