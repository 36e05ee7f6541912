package io.github.aepdsl.connection;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.resource.FirstRows;
import io.github.aepdsl.resource.LazyList;
import io.github.aepdsl.resource.ListWords;
import io.github.aepdsl.show.TableView;
import tools.jackson.databind.JsonNode;

/**
 * The base connections of a sandbox, read page by page when they are used, and anew each time.
 * Immutable; each filter returns a new one. Prints as a table.
 *
 * <pre>{@code
 * aep().connections().named("Cassandra 10.0.0.5").list()
 * }</pre>
 */
public final class Connections extends LazyList<BaseConnection> {

  private final Workspace workspace;

  Connections(Workspace workspace, ListQuery query) {
    super(
        query,
        new ListWords(
            "connection",
            "base connections",
            "more than one",
            "connections",
            workspace.location()));
    this.workspace = workspace;
  }

  /** Those of exactly this name. */
  public Connections named(String name) {
    return new Connections(workspace, query().where(BaseConnection.NAME, name));
  }

  /**
   * Those of one source.
   *
   * @param keyOrId its method on the session, such as {@code cassandra}, or its connection spec id
   * @throws IllegalArgumentException when it is neither; names the nearest
   */
  public Connections spec(String keyOrId) {
    String id = workspace.specId(keyOrId);
    return new Connections(workspace, query().where(BaseConnection.SPEC_ID, id));
  }

  /** Those that the service's search finds, such as {@code state==enabled&name==web}. */
  public Connections search(String query) {
    return new Connections(workspace, BaseConnection.ALL.searching(Checked.text("query", query)));
  }

  @Override
  public Connections limit(int most) {
    return new Connections(workspace, limited(most));
  }

  /** A table of the first 20; each call reads them anew. */
  @Override
  public TableView toTable() {
    return ConnectionTable.of(workspace.location(), FirstRows.of(this));
  }

  /** The only one of a name; names the nearest when there is none. */
  BaseConnection onlyNamed(String name) {
    return pick(named(name), name);
  }

  @Override
  protected Api api() {
    return workspace.api();
  }

  @Override
  protected BaseConnection read(JsonNode item) {
    return BaseConnection.of(workspace, Details.of(item), Provenance.READ);
  }
}
