package io.github.aepdsl.explore;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.resource.Rows;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A table of a source. Immutable; reads anew each time it is asked.
 *
 * <pre>{@code
 * connection.table("shop.orders").columns()
 * connection.table("shop.orders").where(equal("city", "Basel")).preview(10)
 * }</pre>
 */
public class SourceTable {

  private static final int SOME = 10;

  /** How many rows a service shows of a table that has more. */
  private static final int ALL = 100;

  private final Explored source;
  private final String path;
  private final Optional<TableFilter> filter;

  private SourceTable(Explored source, String path, Optional<TableFilter> filter) {
    this.source = source;
    this.path = path;
    this.filter = filter;
  }

  /** The same table. */
  protected SourceTable(SourceTable same) {
    this(same.source, same.path, same.filter);
  }

  /** The one of this path. */
  public static SourceTable of(Explored source, String path) {
    return new SourceTable(source, path, Optional.empty());
  }

  /** As {@code explore()} lists it. */
  public String path() {
    return path;
  }

  /**
   * Only rows that match; where the source documents that it can filter. What was said before has
   * to hold, too.
   */
  public SourceTable where(TableFilter rows) {
    return new SourceTable(
        source, path, Optional.of(filter.map(before -> before.and(rows)).orElse(rows)));
  }

  /**
   * Its columns with the types that the service tells.
   *
   * @throws InvalidValueException when there is no such table but one of nearly that name
   * @throws ApiException when the service cannot read it
   */
  public List<SourceField> columns() {
    return columnDocuments().stream().map(SourceField::of).toList();
  }

  /** The first ten rows. */
  public Rows preview() {
    return preview(SOME);
  }

  /**
   * The first rows; the service shows a hundred at most, and the title says so where more were
   * wanted. A filter is held against the table's columns first.
   *
   * @throws InvalidValueException when it is less than 1, there is no such table but one of nearly
   *     that name, or the filter does not fit the columns; names all that is wrong
   * @throws ApiException when the service cannot read it
   */
  public Rows preview(int most) {
    if (most < 1) {
      throw new InvalidValueException(Problem.of("preview(most) takes 1 or more, not " + most));
    }
    filter.ifPresent(this::check);
    Document answer = read("&preview=true" + filters());
    String title = path + Explored.data(answer);
    Rows rows = Rows.of(title, answer, most);
    return rows.count() < ALL || rows.count() >= most
        ? rows
        : Rows.of(title + "; the service shows %d at most".formatted(ALL), answer, most);
  }

  /** Where it is, and what can be typed next. */
  @Override
  public String toString() {
    String rows = filter.map(only -> ", rows where " + only.words()).orElse("");
    return "table \"%s\" of %s%s\nnext: .columns()  .preview()"
        .formatted(OneLine.of(path), source, rows);
  }

  /** Its columns as the service tells them. */
  protected final List<JsonNode> columnDocuments() {
    return read("").json().at("/schema/columns").valueStream().toList();
  }

  /** Which rows are wanted; all, unless somebody said so. */
  protected final Optional<TableFilter> filter() {
    return filter;
  }

  private void check(TableFilter rows) {
    List<Problem> problems = rows.problems(path, columns());
    if (!problems.isEmpty()) {
      throw new InvalidValueException("cannot filter " + path, problems);
    }
  }

  private String filters() {
    return filter
        .map(
            rows -> Base64.getEncoder().encodeToString(rows.pql().getBytes(StandardCharsets.UTF_8)))
        .map(base64 -> "&filters=" + Explored.encoded(base64))
        .orElse("");
  }

  private Document read(String more) {
    return source.orMeant(path, () -> source.table(path, more));
  }
}
