package io.github.aepdsl.emulator.live.cassandra;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.metadata.schema.ColumnMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.RelationMetadata;
import com.datastax.oss.driver.api.core.type.DataType;
import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.RowPages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A query as CQL, which takes the bounds of a delta and leaves all other filtering to others. */
final class CassandraSelect {

  private final RelationMetadata table;
  private final RowQuery query;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * Reads a query.
   *
   * @throws SourceTrouble when the table has no such column
   */
  CassandraSelect(RelationMetadata table, RowQuery query) throws SourceTrouble {
    this.table = table;
    this.query = query;
    query.check(name -> table.getColumn(CqlIdentifier.fromInternal(name)).isPresent());
  }

  SimpleStatement statement(CqlSession session) {
    query.delta().ifPresent(delta -> bound(delta, session));
    String where =
        conditions.isEmpty()
            ? ""
            : " WHERE " + String.join(" AND ", conditions) + " ALLOW FILTERING";
    return SimpleStatement.newInstance(
            "SELECT %s FROM %s.%s%s"
                .formatted(
                    columns(),
                    table.getKeyspace().asCql(false),
                    table.getName().asCql(false),
                    where),
            values.toArray())
        .setPageSize(RowPages.PAGE);
  }

  /** Those that are wanted, and those that decide whether a row is. */
  private String columns() {
    return table.getColumns().keySet().stream()
        .filter(name -> query.columns().isEmpty() || query.named().contains(name.asInternal()))
        .map(name -> name.asCql(false))
        .collect(Collectors.joining(", "));
  }

  private void bound(Delta delta, CqlSession session) {
    CqlIdentifier name = CqlIdentifier.fromInternal(delta.column());
    DataType type = table.getColumn(name).map(ColumnMetadata::getType).orElseThrow();
    delta.after().ifPresent(value -> condition(name, " > ?", type, value, session));
    delta.upTo().ifPresent(value -> condition(name, " <= ?", type, value, session));
  }

  private void condition(
      CqlIdentifier name, String sign, DataType type, JsonNode value, CqlSession session) {
    conditions.add(name.asCql(false) + sign);
    String literal = CassandraTypes.literal(type, value);
    values.add(session.getContext().getCodecRegistry().codecFor(type).parse(literal));
  }
}
