package io.github.aepdsl.emulator.live.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.metadata.schema.KeyspaceMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.RelationMetadata;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.RowPages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A cluster, of which the driver knows all tables once it is connected. */
final class CassandraDatabase implements Database {

  private final CqlSession session;
  private final CassandraTroubles troubles;

  CassandraDatabase(CqlSession session, CassandraTroubles troubles) {
    this.session = session;
    this.troubles = troubles;
  }

  @Override
  public List<String> tables() {
    return List.copyOf(relations().keySet());
  }

  private Map<String, RelationMetadata> relations() {
    Map<String, RelationMetadata> relations = new TreeMap<>();
    session.getMetadata().getKeyspaces().values().stream()
        .filter(keyspace -> !isSystem(keyspace.getName().asInternal()))
        .flatMap(CassandraDatabase::relations)
        .forEach(relation -> relations.put(path(relation), relation));
    return relations;
  }

  private static boolean isSystem(String keyspace) {
    return keyspace.equals("system") || keyspace.startsWith("system_");
  }

  private static Stream<RelationMetadata> relations(KeyspaceMetadata keyspace) {
    return Stream.concat(
        keyspace.getTables().values().stream(), keyspace.getViews().values().stream());
  }

  private static String path(RelationMetadata relation) {
    return relation.getKeyspace().asInternal() + "." + relation.getName().asInternal();
  }

  private RelationMetadata find(String path) throws SourceTrouble {
    RelationMetadata found = relations().get(path);
    if (found == null) {
      throw SourceTrouble.noSuch(path);
    }
    return found;
  }

  @Override
  public List<SourceColumn> columns(String table) throws SourceTrouble {
    return find(table).getColumns().values().stream().map(CassandraTypes::column).toList();
  }

  @Override
  public RowPages rows(RowQuery query) throws SourceTrouble {
    RelationMetadata table = find(query.object().path());
    SimpleStatement statement = new CassandraSelect(table, query).statement(session);
    return new CassandraPages(session, statement, query, troubles);
  }

  /** A page says where the next one begins, also to another connection. */
  @Override
  public boolean resumes() {
    return true;
  }

  @Override
  public void abort() {
    session.forceCloseAsync();
  }

  @Override
  public void close() {
    session.closeAsync();
  }
}
