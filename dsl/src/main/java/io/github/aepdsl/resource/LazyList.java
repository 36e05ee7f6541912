package io.github.aepdsl.resource;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.internal.list.Relation;
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
 * Things that are read page by page when they are used, and anew each time. Immutable; each filter
 * returns a new one. Prints as a table.
 *
 * @param <T> what it lists
 */
public abstract class LazyList<T extends Identified> implements Iterable<T>, Tabular {

  private static final int MOST_NAMED = 5;

  /** To find the name that somebody meant, among so many. */
  private static final int MOST_LOOKED_AT = 200;

  private final ListQuery query;
  private final ListWords words;

  /** One that asks for this, and calls its things so. */
  protected LazyList(ListQuery query, ListWords words) {
    this.query = query;
    this.words = words;
  }

  /**
   * The first so many.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public abstract LazyList<T> limit(int most);

  /** The calls of the service that keeps them. */
  protected abstract Api api();

  /** A thing as an item of the list tells it. */
  protected abstract T read(JsonNode item);

  /** What is asked for. */
  protected final ListQuery query() {
    return query;
  }

  /** The query for those whose field compares so with a value. */
  protected final ListQuery filtered(Service service, String field, String relation, Object value) {
    if (value == null) {
      throw refusal(Problem.of("value is null"));
    }
    String text = value instanceof Instant time ? "" + time.toEpochMilli() : "" + value;
    Relation sign = Relation.of(relation).orElseThrow(() -> refusal(unknown(relation)));
    KnownValues.problem(service, Checked.text("field", field), text)
        .ifPresent(
            problem -> {
              throw refusal(problem);
            });
    return query.where(field, sign, text);
  }

  private static Problem unknown(String relation) {
    return Problem.of("\"" + relation + "\" compares nothing")
        .but("must be one of == != < > <= >=");
  }

  private static InvalidValueException refusal(Problem problem) {
    return new InvalidValueException(problem);
  }

  /** The query for the same in the order of a field. */
  protected final ListQuery ordered(String field) {
    if (!api().dialect().sorts()) {
      throw refusal(
          Problem.of("the service does not sort " + words.plural())
              .trying("list() them, and sort the list"));
    }
    return query.orderBy(Checked.text("field", field));
  }

  /** The query for so many at most. */
  protected final ListQuery limited(int most) {
    if (most < 1) {
      throw new InvalidValueException(Problem.of("limit(most) takes 1 or more, not " + most));
    }
    return query.limit(most);
  }

  /**
   * One after the other; the next page is read when it is needed.
   *
   * @throws AepException while it is consumed, when a page cannot be read
   */
  public final Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * All of them, in the order of the service.
   *
   * @throws AepException when the list cannot be read
   */
  public final List<T> list() {
    return stream().toList();
  }

  /**
   * The first of them, if there is one.
   *
   * @throws AepException when the list cannot be read
   */
  public final Optional<T> first() {
    return limit(1).stream().findFirst();
  }

  /**
   * The only one.
   *
   * @throws IllegalArgumentException when there is none or more than one; names them
   */
  public final T one() {
    List<T> some = limit(MOST_NAMED + 1).list();
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
                ? "there is no such %s in %s".formatted(words.noun(), words.where())
                : "there is %s: %s".formatted(words.several(), names)));
  }

  /**
   * How many there are, by one request where the service can count what is asked for.
   *
   * @throws AepException when the list cannot be read
   */
  public final long count() {
    return api().count(query);
  }

  @Override
  public final Iterator<T> iterator() {
    Iterator<JsonNode> items = api().items(query);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public T next() {
        return read(items.next());
      }
    };
  }

  /** A table of the first 20 with a heading that says where; an error's message if there is one. */
  @Override
  public final String toString() {
    try {
      return toTable().text();
    } catch (AepException e) {
      return words.plural() + " in " + words.where() + ": " + e.getMessage();
    }
  }

  /** The only one of those that bear a name; the names in this list tell what else was meant. */
  protected final T pick(LazyList<T> ofTheName, String name) {
    if (ofTheName.first().isPresent()) {
      return ofTheName.one();
    }
    List<String> names = limit(MOST_LOOKED_AT).stream().map(Identified::name).toList();
    Problem problem =
        Problem.of("there is no %s \"%s\" in %s".formatted(words.noun(), name, words.where()));
    Problem meant = problem.meant(Suggestion.nearest(name, names));
    throw new InvalidValueException(
        meant.fix().isPresent()
            ? meant
            : problem.trying("aep()." + words.verb() + "(), which lists them"));
  }
}
