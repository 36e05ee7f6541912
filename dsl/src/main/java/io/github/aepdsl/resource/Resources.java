package io.github.aepdsl.resource;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.internal.list.Relation;
import io.github.aepdsl.show.TableView;
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
public final class Resources<R extends Resource<R>> extends LazyList<R> {

  private final Kind<R> kind;
  private final Access access;

  Resources(Kind<R> kind, Access access, ListQuery query) {
    super(query, kind.words(access.location()));
    this.kind = kind;
    this.access = access;
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
   * @throws IllegalArgumentException when the relation is another, or the field has a fixed few
   *     values of which this is none
   */
  public Resources<R> where(String field, String relation, Object value) {
    return with(filtered(kind.service(), field, relation, value));
  }

  /**
   * In the order of a field, a minus before it for the other way round.
   *
   * @throws IllegalArgumentException when the service does not sort things of this kind
   */
  public Resources<R> orderBy(String field) {
    return with(ordered(field));
  }

  @Override
  public Resources<R> limit(int most) {
    return with(limited(most));
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
    return kind.all(access).pick(named(idOrName), idOrName);
  }

  /** A table of the first 20; each call reads them anew. */
  @Override
  public TableView toTable() {
    return new ResourceTable<>(kind, access.location()).of(FirstRows.of(this));
  }

  @Override
  protected Api api() {
    Api api = kind.api(access);
    return kind.media().map(types -> api.accepting(types.list())).orElse(api);
  }

  @Override
  protected R read(JsonNode item) {
    return kind.reader().apply(access, item);
  }

  private Resources<R> with(ListQuery other) {
    return new Resources<>(kind, access, other);
  }
}
