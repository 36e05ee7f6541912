package io.github.aepdsl.explore;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.resource.Access;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The source behind a base connection. Immutable. */
public final class Explored {

  private static final String LISTS = ".explore() lists what is there";

  private final Access access;
  private final String connectionId;
  private final String label;

  /**
   * That of a connection.
   *
   * @param access the way to its sandbox
   * @param connectionId the base connection, a UUID
   * @param label the connection in words
   */
  public Explored(Access access, String connectionId, String label) {
    this.access = access;
    this.connectionId = connectionId;
    this.label = label;
  }

  /** The connection in words. */
  @Override
  public String toString() {
    return label;
  }

  /**
   * What a folder holds, an array; the empty one is the root.
   *
   * @throws InvalidValueException when there is no such folder but one of nearly that name
   */
  Document folder(String folder) {
    Document answer =
        folder.isEmpty()
            ? get("objectType=root", ".update() shows what can be corrected, .test() tries it")
            : orMeant(
                () -> get("objectType=folder&object=" + encoded(folder), LISTS),
                root -> new MissingFolder(folder, root).problem(label));
    if (!answer.json().isArray()) {
      throw answer.lacks("a list of what is there");
    }
    return answer;
  }

  /** On which data of the local platform an answer rests, in brackets; empty of a tenant's. */
  static String data(Document answer) {
    return answer.header("x-aep-local-data").map(data -> " (" + data + " data)").orElse("");
  }

  /** A table's columns, and its first rows if asked for. */
  Document table(String path, String more) {
    return get("objectType=table&object=" + encoded(path) + more, LISTS);
  }

  private Document get(String query, String next) {
    return api(next).get(Address.connection(connectionId) + "/explore?" + query);
  }

  /**
   * Why a source refuses is in its own words.
   *
   * @param next what to type of the connection then, and why
   */
  private Api api(String next) {
    String refused = "aep().connection(\"%s\")%s".formatted(connectionId, next);
    return access.api(Service.FLOW).advising(Advice.NONE.whenRefused(refused));
  }

  /**
   * Names and types of a table's columns.
   *
   * @throws InvalidValueException when there is no such table but one of nearly that name
   */
  public List<SourceField> configs(String table) {
    return orMeant(table, () -> readConfigs(table));
  }

  private List<SourceField> readConfigs(String table) {
    return api(LISTS)
        .get(Address.connection(connectionId) + "/configs?object=" + encoded(table))
        .array("items")
        .valueStream()
        .map(SourceField::ofConfig)
        .toList();
  }

  /** A text as a part of an address. */
  static String encoded(String text) {
    return Address.encode(text);
  }

  /**
   * What is read of a table.
   *
   * @throws InvalidValueException instead of the service's refusal, when there is no such table but
   *     one that was probably meant
   */
  <T> T orMeant(String path, Supplier<T> read) {
    return orMeant(read, root -> new MissingTable(path, others(path, root)).problem(label));
  }

  private <T> T orMeant(
      Supplier<T> read, Function<List<SourceItem>, Optional<Problem>> missingAmong) {
    try {
      return read.get();
    } catch (ApiException e) {
      Optional<Problem> missing = missingAmong.apply(root(e));
      if (missing.isEmpty()) {
        throw e;
      }
      throw new InvalidValueException(missing.get(), e);
    }
  }

  /** The paths that there are; none if that one is among or below them: its fault is another. */
  private static List<String> others(String path, List<SourceItem> root) {
    List<String> paths = root.stream().map(SourceItem::path).toList();
    boolean there = paths.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    return there ? List.of() : paths;
  }

  /** What there is; nothing when that cannot be told either. */
  private List<SourceItem> root(ApiException why) {
    try {
      return SourceItem.all(folder(""));
    } catch (ApiException e) {
      why.addSuppressed(e);
      return List.of();
    }
  }
}
