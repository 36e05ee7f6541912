package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.RowPages;
import io.github.aepdsl.emulator.wire.Trees;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a statement, which begins with the first page. */
final class JdbcPages implements RowPages {

  private final PreparedStatement statement;
  private final List<JdbcColumn> columns;
  private final JdbcTroubles troubles;
  private ResultSet rows;
  private boolean over;

  JdbcPages(PreparedStatement statement, List<JdbcColumn> columns, JdbcTroubles troubles) {
    this.statement = statement;
    this.columns = columns;
    this.troubles = troubles;
  }

  @Override
  public List<ObjectNode> next() throws SourceTrouble {
    try {
      if (rows == null) {
        rows = statement.executeQuery();
      }
      List<ObjectNode> page = new ArrayList<>(PAGE);
      while (page.size() < PAGE && rows.next()) {
        page.add(row());
      }
      over = page.isEmpty();
      return page;
    } catch (SQLException | RuntimeException e) {
      throw troubles.atReading(e);
    }
  }

  private ObjectNode row() throws SQLException {
    ObjectNode row = Trees.object();
    int index = 1;
    for (JdbcColumn column : columns) {
      column.reader().read(rows, index, column.name(), row);
      index++;
    }
    return row;
  }

  @Override
  public void close() {
    try {
      if (rows != null && !over) {
        statement.cancel(); // else some drivers read on to the end of the rows
      }
      statement.close();
    } catch (SQLException | RuntimeException e) {
      // it is gone already
    }
  }
}
