package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.RowPages;
import io.github.aepdsl.emulator.live.database.SelectText;
import io.github.aepdsl.emulator.live.database.TableDirectory;
import io.github.aepdsl.emulator.live.database.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A database that a JDBC connection leads to. */
final class JdbcDatabase implements Database {

  private final Connection connection;
  private final JdbcDialect dialect;
  private final Login login;
  private final JdbcTroubles troubles;
  private final TableDirectory tables = new TableDirectory(() -> asked(this::list));

  JdbcDatabase(Connection connection, JdbcDialect dialect, Login login, JdbcTroubles troubles) {
    this.connection = connection;
    this.dialect = dialect;
    this.login = login;
    this.troubles = troubles;
  }

  @Override
  public List<String> tables() throws SourceTrouble {
    return tables.paths();
  }

  private List<TableName> list() throws SQLException {
    List<TableName> names = new ArrayList<>();
    String catalog = dialect.listsCatalog() ? connection.getCatalog() : null;
    String[] types = dialect.tableTypes().toArray(String[]::new);
    try (ResultSet rows = connection.getMetaData().getTables(catalog, null, "%", types)) {
      while (rows.next()) {
        String schema = rows.getString(dialect.listsCatalog() ? 1 : 2);
        if (!dialect.systemSchemas().contains(schema == null ? "" : schema)) {
          names.add(new TableName(schema == null ? "" : schema, rows.getString(3)));
        }
      }
    }
    return names;
  }

  @Override
  public List<SourceColumn> columns(String table) throws SourceTrouble {
    TableName name = tables.find(table);
    return asked(() -> read(name)).stream().map(JdbcColumn::shown).toList();
  }

  private List<JdbcColumn> read(TableName table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SelectText.columns(dialect.quote(), table))) {
      return columns(rows.getMetaData());
    }
  }

  private List<JdbcColumn> columns(ResultSetMetaData result) throws SQLException {
    List<JdbcColumn> columns = new ArrayList<>();
    for (int i = 1; i <= result.getColumnCount(); i++) {
      columns.add(dialect.column(result, i));
    }
    return columns;
  }

  @Override
  public RowPages rows(RowQuery query) throws SourceTrouble {
    TableName table = tables.find(query.object().path());
    List<JdbcColumn> known = asked(() -> read(table));
    Map<String, SourceColumn> byName = new LinkedHashMap<>();
    known.forEach(column -> byName.put(column.name(), column.shown()));
    query.check(byName::containsKey);
    return asked(() -> begin(table, known, byName, query));
  }

  private RowPages begin(
      TableName table, List<JdbcColumn> known, Map<String, SourceColumn> byName, RowQuery query)
      throws SQLException {
    List<JdbcColumn> wanted =
        known.stream()
            .filter(column -> query.columns().isEmpty() || query.columns().contains(column.name()))
            .toList();
    List<String> names = wanted.stream().map(JdbcColumn::name).toList();
    List<Parameter> parameters = new ArrayList<>();
    String select =
        SelectText.of(
            dialect.quote(),
            table,
            names,
            query,
            (column, value) -> {
              SourceColumn compared = byName.get(column);
              return dialect
                  .literal(value, compared)
                  .orElseGet(() -> place(parameters, value, compared));
            });
    PreparedStatement statement = connection.prepareStatement(select);
    statement.setFetchSize(RowPages.PAGE);
    int index = 1;
    for (Parameter parameter : parameters) {
      BoundValue.bind(statement, index, parameter.value(), parameter.column());
      index++;
    }
    return new JdbcPages(statement, wanted, troubles);
  }

  private static String place(List<Parameter> parameters, JsonNode value, SourceColumn column) {
    parameters.add(new Parameter(column, value));
    return "?";
  }

  /** A value for the parameter of its place, and the column that it is compared with. */
  private record Parameter(SourceColumn column, JsonNode value) {}

  /** Leaves nobody waiting: the server is not asked whether it minds. */
  @Override
  public void abort() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException | RuntimeException e) {
      // it is gone already
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException | RuntimeException e) {
      // it is gone already
    }
  }

  private <T> T asked(SqlQuestion<T> question) throws SourceTrouble {
    try {
      return question.ask();
    } catch (SQLException | RuntimeException e) {
      throw troubles.atReading(e);
    }
  }

  private interface SqlQuestion<T> {
    T ask() throws SQLException, SourceTrouble;
  }

  /** Whom it is connected to. */
  @Override
  public String toString() {
    return login.toString();
  }
}
