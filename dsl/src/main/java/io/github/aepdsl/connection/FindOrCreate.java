package io.github.aepdsl.connection;

import io.github.aepdsl.error.DifferentConnectionException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the connection that a body describes, and creates it when there is none: the same line
 * run twice makes one. What is found is held against the body by all that the service shows of it,
 * so that nobody is handed a connection to another database.
 */
final class FindOrCreate {

  private final Workspace workspace;
  private final Map<String, Object> body;

  FindOrCreate(Workspace workspace, Map<String, Object> body) {
    this.workspace = workspace;
    this.body = body;
  }

  /**
   * The oldest connection of the same name, spec and parameters, or a new one.
   *
   * @throws DifferentConnectionException when all of that name and spec differ
   */
  BaseConnection run() {
    List<BaseConnection> named =
        new Connections(workspace, Wanted.of(body).query())
            .stream().sorted(Comparator.comparing(BaseConnection::createdAt)).toList();
    Optional<BaseConnection> same =
        named.stream().filter(found -> differences(found).isEmpty()).findFirst();
    if (same.isEmpty() && !named.isEmpty()) {
      throw different(named.get(0));
    }
    same.ifPresent(found -> workspace.remember(found.id(), body));
    return same.map(found -> found.as(Provenance.FOUND)).orElseGet(() -> workspace.create(body));
  }

  private List<String> differences(BaseConnection found) {
    return AuthDifferences.between(body, found.details().known());
  }

  private DifferentConnectionException different(BaseConnection found) {
    return new DifferentConnectionException(
        "the " + found.label() + " in " + found.where(), found.id(), differences(found));
  }
}
