package io.github.aepdsl.emulator.live.spark;

import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.RowPages;
import io.github.aepdsl.emulator.live.database.SelectText;
import io.github.aepdsl.emulator.live.database.TableDirectory;
import io.github.aepdsl.emulator.live.database.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hive.service.rpc.thrift.TColumn;
import org.apache.thrift.TException;

/** The tables that a Thrift Server knows. */
final class SparkDatabase implements Database {

  private static final char QUOTE = '`';
  private static final int MANY = 10_000;

  private final SparkSession session;
  private final SparkTroubles troubles;
  private final TableDirectory tables = new TableDirectory(() -> asked(this::list));

  SparkDatabase(SparkSession session, SparkTroubles troubles) {
    this.session = session;
    this.troubles = troubles;
  }

  @Override
  public List<String> tables() throws SourceTrouble {
    return tables.paths();
  }

  private List<TableName> list() throws TException {
    List<TableName> found = new ArrayList<>();
    SparkOperation listing = session.tables();
    for (List<TColumn> some = listing.fetch(MANY);
        SparkColumn.size(some) > 0;
        some = listing.fetch(MANY)) {
      List<String> schemas = some.get(1).getStringVal().getValues();
      List<String> names = some.get(2).getStringVal().getValues();
      for (int i = 0; i < names.size(); i++) {
        found.add(new TableName(schemas.get(i), names.get(i)));
      }
    }
    listing.close();
    found.removeIf(name -> name.schema().isEmpty()); // a view of somebody's session
    return found;
  }

  @Override
  public List<SourceColumn> columns(String table) throws SourceTrouble {
    TableName name = tables.find(table);
    return asked(() -> read(name)).stream().map(SparkColumn::shown).toList();
  }

  private List<SparkColumn> read(TableName table) throws TException {
    SparkOperation result = session.execute(SelectText.columns(QUOTE, table));
    List<SparkColumn> columns = result.columns().stream().map(SparkColumn::of).toList();
    result.close();
    return columns;
  }

  @Override
  public RowPages rows(RowQuery query) throws SourceTrouble {
    TableName table = tables.find(query.object().path());
    Map<String, SparkColumn> byName = new LinkedHashMap<>();
    asked(() -> read(table)).forEach(column -> byName.put(column.shown().name(), column));
    query.check(byName::containsKey);
    List<SparkColumn> wanted =
        byName.values().stream()
            .filter(
                column ->
                    query.columns().isEmpty() || query.columns().contains(column.shown().name()))
            .toList();
    String select =
        SelectText.of(
            QUOTE,
            table,
            wanted.stream().map(column -> column.shown().name()).toList(),
            query,
            (column, value) -> byName.get(column).literal(value));
    return new SparkPages(asked(() -> session.execute(select)), wanted, troubles);
  }

  @Override
  public void abort() {
    session.abort();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (TException e) {
      // it is gone already
    }
  }

  private <T> T asked(Question<T> question) throws SourceTrouble {
    try {
      return question.ask();
    } catch (TException e) {
      throw troubles.atReading(e);
    }
  }

  private interface Question<T> {
    T ask() throws TException;
  }
}
