package io.github.aepdsl.connection;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The base connections of a sandbox, read page by page when they are used, and anew each time.
 * Immutable; each filter returns a new one. Prints as a table.
 *
 * <pre>{@code
 * aep().connections().named("Cassandra 10.0.0.5").list()
 * }</pre>
 */
public final class Connections implements Iterable<BaseConnection>, Tabular {

  private static final int MOST_NAMED = 5;

  private final Workspace workspace;
  private final ListQuery query;

  Connections(Workspace workspace, ListQuery query) {
    this.workspace = workspace;
    this.query = query;
  }

  /** Those of exactly this name. */
  public Connections named(String name) {
    return new Connections(workspace, query.where(BaseConnection.NAME, name));
  }

  /**
   * Those of one source.
   *
   * @param keyOrId its method on the session, such as {@code cassandra}, or its connection spec id
   * @throws IllegalArgumentException when it is neither; names the nearest
   */
  public Connections spec(String keyOrId) {
    String id = workspace.specId(keyOrId);
    return new Connections(workspace, query.where(BaseConnection.SPEC_ID, id));
  }

  /** Those that the service's search finds, such as {@code state==enabled&name==web}. */
  public Connections search(String query) {
    return new Connections(workspace, BaseConnection.ALL.searching(Checked.text("query", query)));
  }

  /**
   * The first so many.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public Connections limit(int most) {
    if (most < 1) {
      throw new InvalidValueException(Problem.of("limit(most) takes 1 or more, not " + most));
    }
    return new Connections(workspace, query.limit(most));
  }

  /**
   * One after the other; the next page is read when it is needed.
   *
   * @throws AepException while it is consumed, when a page cannot be read
   */
  public Stream<BaseConnection> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * The first of them, if there is one.
   *
   * @throws AepException when the list cannot be read
   */
  public Optional<BaseConnection> first() {
    return limit(1).stream().findFirst();
  }

  /**
   * The only one.
   *
   * @throws IllegalArgumentException when there is none or more than one; names them
   */
  public BaseConnection one() {
    List<BaseConnection> some = limit(MOST_NAMED + 1).list();
    if (some.size() == 1) {
      return some.get(0);
    }
    String names =
        some.stream()
            .limit(MOST_NAMED)
            .map(found -> "%s (%s)".formatted(found.name(), found.id()))
            .collect(Collectors.joining(", "));
    throw new InvalidValueException(
        Problem.of(
            some.isEmpty()
                ? "there is no such connection in " + workspace.location()
                : "there is more than one: " + names));
  }

  /**
   * All of them, in the order of the service.
   *
   * @throws AepException when the list cannot be read
   */
  public List<BaseConnection> list() {
    return stream().toList();
  }

  @Override
  public Iterator<BaseConnection> iterator() {
    Iterator<JsonNode> items = workspace.api().items(query);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public BaseConnection next() {
        return BaseConnection.of(workspace, Details.of(items.next()), Provenance.READ);
      }
    };
  }

  /**
   * How many there are, by one request where the service can count what is asked for.
   *
   * @throws AepException when the list cannot be read
   */
  public long count() {
    return workspace.api().count(query);
  }

  /** A table of the first 20; each call reads them anew. */
  @Override
  public TableView toTable() {
    return ConnectionTable.of(workspace.location(), this);
  }

  /** A table of the first 20 with a heading that says where; an error's message if there is one. */
  @Override
  public String toString() {
    try {
      return toTable().text();
    } catch (AepException e) {
      return "base connections in " + workspace.location() + ": " + e.getMessage();
    }
  }
}
