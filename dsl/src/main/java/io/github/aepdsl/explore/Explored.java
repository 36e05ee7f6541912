package io.github.aepdsl.explore;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.resource.Access;
import java.util.List;
import java.util.stream.Stream;

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

  /** What a folder holds, an array; the empty one is the root. */
  Document folder(String folder) {
    Document answer =
        folder.isEmpty()
            ? get("objectType=root", ".update() shows what can be corrected, .test() tries it")
            : get("objectType=folder&object=" + encoded(folder), LISTS);
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

  /** Names and types of a table's columns. */
  public List<SourceField> configs(String table) {
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

  /** All names that somebody may have meant. */
  Stream<String> paths() {
    return SourceItem.all(folder("")).stream().map(SourceItem::path);
  }
}
