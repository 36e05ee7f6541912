package io.github.aepdsl.resource;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.ListQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A kind of thing: what it is called, where a service keeps it, what its tables show. Immutable.
 *
 * @param noun one of them in words, such as {@code dataflow}
 * @param verb the session's verb that lists them, such as {@code flows}
 * @param service the service that keeps them
 * @param path their list, below the service's base
 * @param paged whether the service gives lists page by page
 * @param nameField where the name stands
 * @param ids what an id looks like; any other text is a name
 * @param media the representations to ask for, where the service has several
 * @param columns what tables show
 * @param reader makes one of what the service tells
 */
public record Kind<R extends Resource<R>>(
    String noun,
    String verb,
    Service service,
    String path,
    boolean paged,
    String nameField,
    Pattern ids,
    Optional<Media> media,
    List<Column<R>> columns,
    BiFunction<Access, JsonNode, R> reader) {

  /**
   * The representations of a service that has several.
   *
   * @param list asked for with lists
   * @param one asked for with one thing
   */
  public record Media(String list, String one) {}

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Set<String> SEARCHABLE = Set.of("/flows", "/flowSpecs");

  /** One of the Flow Service, whose ids are UUIDs. */
  public static <R extends Resource<R>> Kind<R> ofFlowService(
      String noun, String verb, String path, BiFunction<Access, JsonNode, R> reader) {
    return new Kind<>(
        noun, verb, Service.FLOW, path, true, "name", UUID, Optional.empty(), List.of(), reader);
  }

  /** One of another service. */
  public static <R extends Resource<R>> Kind<R> of(
      String noun,
      String verb,
      Service service,
      String path,
      Pattern ids,
      BiFunction<Access, JsonNode, R> reader) {
    return new Kind<>(
        noun, verb, service, path, true, "name", ids, Optional.empty(), List.of(), reader);
  }

  /** The same with another field for the name. */
  public Kind<R> namedBy(String field) {
    return new Kind<>(noun, verb, service, path, paged, field, ids, media, columns, reader);
  }

  /** The same asking for these representations. */
  public Kind<R> as(Media representations) {
    return new Kind<>(
        noun,
        verb,
        service,
        path,
        paged,
        nameField,
        ids,
        Optional.of(representations),
        columns,
        reader);
  }

  /** The same whose tables show one more column. */
  public Kind<R> showing(String title, Function<R, String> text) {
    List<Column<R>> more =
        Stream.concat(columns.stream(), Stream.of(new Column<>(title, text))).toList();
    return new Kind<>(noun, verb, service, path, paged, nameField, ids, media, more, reader);
  }

  /** The same whose lists the service gives in one piece. */
  public Kind<R> whole() {
    return new Kind<>(noun, verb, service, path, false, nameField, ids, media, columns, reader);
  }

  /** All of them in a sandbox; nothing is sent. */
  public Resources<R> all(Access access) {
    return new Resources<>(this, access, paged ? ListQuery.of(path) : ListQuery.whole(path));
  }

  /** Reads one by its id. */
  R read(Access access, String id) {
    return reader.apply(access, node(access, id));
  }

  JsonNode node(Access access, String id) {
    Api api = api(access);
    return media.map(types -> api.accepting(types.one())).orElse(api).one(path(id), "the " + noun);
  }

  /** Whether the service has a search besides the list; of all its kinds, it has for two. */
  boolean isSearchable() {
    return service == Service.FLOW && SEARCHABLE.contains(path);
  }

  /** Several of them in words. */
  public String plural() {
    return noun + (noun.matches(".*(x|ch)") ? "es" : "s");
  }

  /** What tables write above the names: things that have none go by their dataflow. */
  String nameTitle() {
    return nameField.equals("flowId") ? "dataflow" : "name";
  }

  ListWords words(Location where) {
    return new ListWords(noun, plural(), "more than one " + noun, verb, where);
  }

  String path(String id) {
    return path + "/" + Address.encode(id);
  }

  Api api(Access access) {
    return access
        .api(service)
        .advising(
            Advice.NONE
                .whenMissing(
                    "look for it with aep()."
                        + verb
                        + "(); it may be deleted or in another sandbox")
                .whenStale("refresh() it, then repeat")
                .whenUnsure(
                    "look with aep()." + verb + "() whether it was done, before you run it again"));
  }
}
