package io.github.aepdsl.resource;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.api.Edit;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.show.Listed;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Trail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A thing of the platform as it was read; {@link #refresh()} reads it again. Safe to share between
 * threads.
 *
 * <pre>{@code
 * aep().flow("Orders").json()
 * }</pre>
 *
 * @param <R> its own type
 */
public abstract class Resource<R extends Resource<R>> implements Identified, Listed {

  private static final String HERE = "in";

  private final Kind<R> kind;
  private final Access access;
  private volatile JsonNode json;
  private volatile String deed = HERE;
  private volatile Optional<String> warnedOf = Optional.empty();

  /** One as the service tells it. */
  protected Resource(Kind<R> kind, Access access, JsonNode json) {
    this.kind = kind;
    this.access = access;
    this.json = json;
  }

  @Override
  public String id() {
    return api().dialect().created(json).id();
  }

  @Override
  public String name() {
    return text("/" + kind.nameField());
  }

  /** The revision as the service writes it; empty where things of this kind have none. */
  public String etag() {
    return api().dialect().created(json).etag();
  }

  /** When it was created, where the service says so. */
  public Optional<Instant> createdAt() {
    return api().dialect().createdAt(json);
  }

  /** All that the service tells of it, indented. */
  public PlainText json() {
    return new PlainText(Json.pretty(json));
  }

  /** Platform and sandbox in words. */
  public String where() {
    return access.location().toString();
  }

  /**
   * Reads it again.
   *
   * @throws io.github.aepdsl.error.NotFoundException when it is no longer there
   */
  public R refresh() {
    json = kind.node(access, id());
    return did(HERE);
  }

  /**
   * Deletes it for good. What is returned prints that it is gone, and when that was in a production
   * sandbox.
   *
   * @throws io.github.aepdsl.error.NotFoundException when it is no longer there
   * @throws io.github.aepdsl.error.ApiException when something still uses it
   */
  public R delete() {
    api().delete(kind.path(id()));
    warnedOf = Optional.of(access.location().warning(access.services()));
    return did("deleted from");
  }

  /** What it hangs on, from the platform down; as far as it is known without asking. */
  public Trail trail() {
    return new Trail(access.location().stops()).to(new Trail.Stop(kind.noun(), name(), ""));
  }

  @Override
  public TableView tableOf(List<? extends Listed> all) {
    List<R> list = all.stream().map(this::alike).toList();
    return new ResourceTable<>(kind, access.location()).of(FirstRows.of(list));
  }

  /** One line: what it is, its name, what was done to it last, where it lives, id. */
  @Override
  public String toString() {
    String name = label().isEmpty() ? "" : " \"" + OneLine.of(label()) + "\"";
    String place = warnedOf.orElseGet(this::where);
    return kind.noun() + name + " " + deed + " " + place + "  id=" + OneLine.of(id());
  }

  /** What people call it; empty when that would be an id. */
  protected String label() {
    return name();
  }

  /** Remembers what was done to it, in words up to the place, such as {@code created in}. */
  protected final R did(String words) {
    deed = words;
    return self();
  }

  /** This, as what it is. */
  protected abstract R self();

  /** The way to what it belongs to. */
  protected final Access access() {
    return access;
  }

  /** Its service's calls. */
  protected final Api api() {
    return kind.api(access);
  }

  /** Its path below the service's base. */
  protected final String path() {
    return kind.path(id());
  }

  /** All that the service tells of it. */
  protected final JsonNode node() {
    return json;
  }

  /** A value of it as text, by a JSON Pointer; empty when there is none. */
  protected final String text(String pointer) {
    JsonNode value = json.at(pointer);
    return value.isValueNode() ? value.asString("") : "";
  }

  /** Texts of an array of it, by a JSON Pointer. */
  protected final List<String> texts(String pointer) {
    return json.at(pointer).valueStream().map(value -> value.asString("")).toList();
  }

  /** Changes the revision that was read, then reads it again. */
  protected final R change(List<Edit> edits) {
    api().change(path(), edits, etag());
    refresh();
    return did("changed in");
  }

  /**
   * Has an action done with it, then reads it again.
   *
   * @param op the action as the service calls it
   * @param done that it is done, in a word such as {@code enabled}
   */
  protected final R act(String op, String done) {
    api().act(path() + "/action?op=" + op, Optional.empty());
    refresh();
    return did(done + " in");
  }

  @SuppressWarnings("unchecked")
  private R alike(Listed other) {
    return (R) other;
  }
}
