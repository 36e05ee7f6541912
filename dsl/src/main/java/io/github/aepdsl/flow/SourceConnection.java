package io.github.aepdsl.flow;

import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resources;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a dataflow reads: a table or files of a base connection. Safe to share between threads.
 *
 * <pre>{@code
 * aep().sourceConnections().where("baseConnectionId", connection.id())
 * }</pre>
 */
public final class SourceConnection extends Endpoint<SourceConnection> {

  private static final Kind<SourceConnection> KIND =
      Kind.ofFlowService(
              "source connection", "sourceConnections", "/sourceConnections", SourceConnection::new)
          .showing("reads", SourceConnection::reads)
          .showing("state", SourceConnection::state);

  private SourceConnection(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<SourceConnection> in(Access access) {
    return KIND.all(access);
  }

  /** The table or the path that it reads; empty for a stream. */
  public String reads() {
    String table = text("/params/tableName");
    return table.isEmpty() ? text("/params/path") : table;
  }

  /** The base connection whose account it uses, a UUID; empty when it needs none. */
  public String baseConnectionId() {
    return text("/baseConnectionId");
  }

  /** The first of its table's columns that holds times, as it was made of them. */
  Optional<String> timeColumn() {
    return node()
        .at("/params/columns")
        .valueStream()
        .filter(column -> column.at("/xdm/format").asString("").startsWith("date"))
        .map(column -> column.path("name").asString(""))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  @Override
  protected SourceConnection self() {
    return this;
  }
}
