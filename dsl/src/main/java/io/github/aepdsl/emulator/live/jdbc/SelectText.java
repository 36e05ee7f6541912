package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.CompareSign;
import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.RowFilter;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A query as SQL: names in quotes, values as parameters, what is to be filtered left to the
 * database.
 */
final class SelectText {

  /** A value for the parameter of its place, and the column that it is compared with. */
  record Parameter(String column, JsonNode value) {}

  private final char quote;
  private final StringBuilder sql = new StringBuilder();
  private final List<Parameter> parameters = new ArrayList<>();

  private SelectText(char quote) {
    this.quote = quote;
  }

  /** The query for these columns of a table. */
  static SelectText of(char quote, TableName table, List<String> columns, RowQuery query) {
    SelectText text = new SelectText(quote);
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
    return text;
  }

  /** All columns of a table, and no row. */
  static String columns(char quote, TableName table) {
    return "SELECT * FROM " + new SelectText(quote).quoted(table) + " WHERE 1 = 0";
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** The statement. */
  @Override
  public String toString() {
    return sql.toString();
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
      sql.append(quoted(like.column())).append(" LIKE ?");
      parameters.add(new Parameter(like.column(), Trees.scalar(like.pattern())));
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
    String text = sign == CompareSign.UNEQUAL ? "<>" : sign.text();
    sql.append(quoted(column)).append(' ').append(text).append(" ?");
    parameters.add(new Parameter(column, value));
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
