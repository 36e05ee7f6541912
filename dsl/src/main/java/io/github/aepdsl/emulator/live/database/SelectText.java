package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.CompareSign;
import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.RowFilter;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A query as SQL: names in quotes, and what is to be filtered left to the database. */
public final class SelectText {

  /** Writes a value that a column is compared with: as a parameter, or in full. */
  @FunctionalInterface
  public interface Place {

    /** What stands for the value in the text. */
    String of(String column, JsonNode value);
  }

  private final char quote;
  private final Place place;
  private final StringBuilder sql = new StringBuilder();

  private SelectText(char quote, Place place) {
    this.quote = quote;
    this.place = place;
  }

  /** The query for these columns of a table. */
  public static String of(
      char quote, TableName table, List<String> columns, RowQuery query, Place place) {
    SelectText text = new SelectText(quote, place);
    text.sql
        .append("SELECT ")
        .append(columns.stream().map(text::quoted).collect(Collectors.joining(", ")))
        .append(" FROM ")
        .append(text.quoted(table));
    List<Runnable> conditions = new ArrayList<>();
    query.delta().ifPresent(delta -> text.addDelta(delta, conditions));
    query.filter().ifPresent(filter -> conditions.add(() -> text.condition(filter)));
    text.join(conditions, " AND ", " WHERE ");
    query.delta().ifPresent(d -> text.sql.append(" ORDER BY ").append(text.quoted(d.column())));
    if (query.limit() != Long.MAX_VALUE) {
      text.sql.append(" LIMIT ").append(query.limit());
    }
    return text.sql.toString();
  }

  /** All columns of a table, and no row. */
  public static String columns(char quote, TableName table) {
    SelectText text = new SelectText(quote, (column, value) -> "");
    return "SELECT * FROM " + text.quoted(table) + " WHERE 1 = 0";
  }

  private void addDelta(Delta delta, List<Runnable> conditions) {
    String column = delta.column();
    conditions.add(() -> sql.append(quoted(column)).append(" IS NOT NULL"));
    delta.after().ifPresent(v -> conditions.add(() -> compare(column, CompareSign.MORE, v)));
    delta.upTo().ifPresent(v -> conditions.add(() -> compare(column, CompareSign.AT_MOST, v)));
  }

  private void join(List<Runnable> parts, String between, String before) {
    String next = before;
    for (Runnable part : parts) {
      sql.append(next);
      part.run();
      next = between;
    }
  }

  private void condition(RowFilter filter) {
    if (filter instanceof RowFilter.All all) {
      all(all.parts(), " AND ");
    } else if (filter instanceof RowFilter.Any any) {
      all(any.parts(), " OR ");
    } else if (filter instanceof RowFilter.Not not) {
      sql.append("NOT ");
      all(List.of(not.part()), "");
    } else if (filter instanceof RowFilter.Comparison one) {
      compare(one.column(), one.sign(), one.value());
    } else if (filter instanceof RowFilter.Like like) {
      value(like.column(), "LIKE", Trees.scalar(like.pattern()));
    } else if (filter instanceof RowFilter.IsNull none) {
      sql.append(quoted(none.column())).append(" IS NULL");
    }
  }

  private void all(List<RowFilter> parts, String between) {
    sql.append('(');
    join(parts.stream().<Runnable>map(part -> () -> condition(part)).toList(), between, "");
    sql.append(')');
  }

  private void compare(String column, CompareSign sign, JsonNode value) {
    value(column, sign == CompareSign.UNEQUAL ? "<>" : sign.text(), value);
  }

  private void value(String column, String sign, JsonNode value) {
    sql.append(quoted(column)).append(' ').append(sign).append(' ').append(place.of(column, value));
  }

  private String quoted(TableName table) {
    return table.schema().isEmpty()
        ? quoted(table.name())
        : quoted(table.schema()) + "." + quoted(table.name());
  }

  private String quoted(String name) {
    String mark = String.valueOf(quote);
    return mark + name.replace(mark, mark + mark) + mark;
  }
}
