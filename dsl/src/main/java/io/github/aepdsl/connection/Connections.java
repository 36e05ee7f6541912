package io.github.aepdsl.connection;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.internal.list.Relation;
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
 * aep().connections().spec("cassandra").where("state", "enabled").orderBy("-createdAt").limit(5)
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
    return where(BaseConnection.NAME, Checked.text("name", name));
  }

  /**
   * Those of one source.
   *
   * @param keyOrId its method on the session, such as {@code cassandra}, or its connection spec id
   * @throws IllegalArgumentException when it is neither; names the nearest
   */
  public Connections spec(String keyOrId) {
    return where(BaseConnection.SPEC_ID, workspace.specId(keyOrId));
  }

  /** Those whose field has this value, such as {@code where("state", "disabled")}. */
  public Connections where(String field, Object value) {
    return where(field, Relation.EQUAL.sign(), value);
  }

  /**
   * Those whose field compares so with a value.
   *
   * @param field its path, dots between the names, such as {@code auth.specName}
   * @param relation one of {@code == != < > <= >=}
   * @param value a text, a number, a boolean, or an Instant where the service counts milliseconds
   * @throws IllegalArgumentException when the relation is another, or the field has a fixed few
   *     values of which this is none
   */
  public Connections where(String field, String relation, Object value) {
    return with(filtered(Service.FLOW, field, relation, value));
  }

  /** In the order of a field, a minus before it for the other way round. */
  public Connections orderBy(String field) {
    return with(ordered(field));
  }

  /**
   * Those that the service's own search finds, such as {@code state==enabled&name==web}; takes the
   * place of what was asked before.
   */
  public Connections search(String words) {
    return with(BaseConnection.ALL.searching(Checked.text("words", words)));
  }

  @Override
  public Connections limit(int most) {
    return with(limited(most));
  }

  /**
   * One of them by its id or by its name.
   *
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name, or several; names them
   */
  public BaseConnection get(String idOrName) {
    return workspace.connection(idOrName);
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

  private Connections with(ListQuery other) {
    return new Connections(workspace, other);
  }
}
