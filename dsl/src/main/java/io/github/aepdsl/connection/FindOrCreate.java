package io.github.aepdsl.connection;

import java.util.Comparator;
import java.util.Map;

/**
 * Looks for the connection that a body describes, and creates it when there is none: the same line
 * run twice makes one.
 */
final class FindOrCreate {

  private final Workspace workspace;
  private final Map<String, Object> body;

  FindOrCreate(Workspace workspace, Map<String, Object> body) {
    this.workspace = workspace;
    this.body = body;
  }

  /** The oldest connection of the same name and spec, or a new one. */
  BaseConnection run() {
    return new Connections(workspace, Wanted.of(body).query())
        .stream()
            .min(Comparator.comparing(BaseConnection::createdAt))
            .map(found -> found.as(Provenance.FOUND))
            .orElseGet(() -> workspace.create(body));
  }
}
