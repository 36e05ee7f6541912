package io.github.aepdsl.resource;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.internal.list.Relation;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The things of one kind in a sandbox, read page by page when they are used, and anew each time.
 * Immutable; each filter returns a new one. Prints as a table.
 *
 * <pre>{@code
 * aep().flows().where("state", "enabled").orderBy("-createdAt").limit(5)
 * }</pre>
 *
 * @param <R> what it lists
 */
public final class Resources<R extends Resource<R>> implements Iterable<R>, Tabular {

  private static final int MOST_NAMED = 5;

  /** To find the name that somebody meant, among so many. */
  private static final int MOST_LOOKED_AT = 200;

  private final Kind<R> kind;
  private final Access access;
  private final ListQuery query;

  Resources(Kind<R> kind, Access access, ListQuery query) {
    this.kind = kind;
    this.access = access;
    this.query = query;
  }

  /** Those of exactly this name. */
  public Resources<R> named(String name) {
    return where(kind.nameField(), Checked.text("name", name));
  }

  /**
   * Those that the service's own search finds, such as {@code state==enabled&name==Orders}; takes
   * the place of what was asked before.
   *
   * @throws IllegalArgumentException when the service has no search for things of this kind
   */
  public Resources<R> search(String words) {
    if (!kind.isSearchable()) {
      throw new InvalidValueException(
          Problem.of("the service has no search for " + kind.plural())
              .trying("aep()." + kind.verb() + "().where(\"field\", value)"));
    }
    return with(ListQuery.of(kind.path()).searching(Checked.text("words", words)));
  }

  /** Those whose field has this value; {@code []} stands behind a field that is an array. */
  public Resources<R> where(String field, Object value) {
    return where(field, Relation.EQUAL.sign(), value);
  }

  /**
   * Those whose field compares so with a value.
   *
   * @param field its path, dots between the names
   * @param relation one of {@code == != < > <= >=}
   * @param value a text, a number, a boolean, or an Instant where the service counts milliseconds
   * @throws IllegalArgumentException when the relation is another
   */
  public Resources<R> where(String field, String relation, Object value) {
    String text = value instanceof Instant time ? "" + time.toEpochMilli() : "" + value;
    Relation sign =
        Stream.of(Relation.values())
            .filter(known -> known.sign().equals(relation))
            .findFirst()
            .orElseThrow(() -> new InvalidValueException(unknown(relation)));
    return with(query.where(Checked.text("field", field), sign, text));
  }

  /** In the order of a field, a minus before it for the other way round. */
  public Resources<R> orderBy(String field) {
    return with(query.orderBy(Checked.text("field", field)));
  }

  /**
   * The first so many.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public Resources<R> limit(int most) {
    if (most < 1) {
      throw new InvalidValueException(Problem.of("limit(most) takes 1 or more, not " + most));
    }
    return with(query.limit(most));
  }

  /** One after the other; the next page is read when it is needed. */
  public Stream<R> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** All of them, in the order of the service. */
  public List<R> list() {
    return stream().toList();
  }

  /** The first of them, if there is one. */
  public Optional<R> first() {
    return limit(1).stream().findFirst();
  }

  /**
   * The only one.
   *
   * @throws IllegalArgumentException when there is none or more than one; names them
   */
  public R one() {
    List<R> some = limit(MOST_NAMED + 1).list();
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
                ? "there is no such %s in %s".formatted(kind.noun(), access.location())
                : "there is more than one %s: %s".formatted(kind.noun(), names)));
  }

  /**
   * One of them by its id or by its name.
   *
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name, or several; names them
   */
  public R get(String idOrName) {
    if (kind.ids().matcher(Checked.text("idOrName", idOrName)).matches()) {
      return kind.read(access, idOrName);
    }
    Resources<R> found = named(idOrName);
    if (found.first().isEmpty()) {
      throw new InvalidValueException(noneNamed(idOrName));
    }
    return found.one();
  }

  @Override
  public Iterator<R> iterator() {
    Iterator<JsonNode> items = api().items(query);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public R next() {
        return kind.reader().apply(access, items.next());
      }
    };
  }

  /** How many there are, by one request where the service can count what is asked for. */
  public long count() {
    return api().count(query);
  }

  /** A table of the first 20; each call reads them anew. */
  @Override
  public TableView toTable() {
    return new ResourceTable<>(kind, access.location()).of(this);
  }

  /** A table of the first 20 with a heading that says where; an error's message if there is one. */
  @Override
  public String toString() {
    try {
      return toTable().text();
    } catch (AepException e) {
      return kind.plural() + " in " + access.location() + ": " + e.getMessage();
    }
  }

  private Api api() {
    Api api = kind.api(access);
    return kind.media().map(types -> api.accepting(types.list())).orElse(api);
  }

  private Resources<R> with(ListQuery other) {
    return new Resources<>(kind, access, other);
  }

  private Problem noneNamed(String name) {
    List<String> names =
        kind.all(access).limit(MOST_LOOKED_AT).stream().map(Resource::name).toList();
    Problem problem =
        Problem.of("there is no %s \"%s\" in %s".formatted(kind.noun(), name, access.location()));
    Problem meant = problem.meant(Suggestion.nearest(name, names));
    return meant.fix().isPresent()
        ? meant
        : problem.trying("aep()." + kind.verb() + "(), which lists them");
  }

  private static Problem unknown(String relation) {
    return Problem.of("\"" + relation + "\" compares nothing")
        .but("must be one of == != < > <= >=");
  }
}
