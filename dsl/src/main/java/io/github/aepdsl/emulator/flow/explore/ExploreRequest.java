package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a call wants to see of a source. Immutable.
 *
 * @param type what kind of thing
 * @param object its path; empty for the root
 * @param preview whether rows are wanted as well
 */
record ExploreRequest(
    Type type, String object, boolean preview, Optional<RowFilter> filter, FileFormat format) {

  /** The query parameters that exploring knows. */
  static final Set<String> PARAMETERS =
      Set.of(
          "objectType",
          "object",
          "preview",
          "filters",
          "fileType",
          "columnDelimiter",
          "compressionType",
          "encoding",
          "determineProperties");

  /** The values of {@code objectType}. */
  enum Type {
    ROOT,
    FOLDER,
    TABLE,
    FILE,
    REST
  }

  /**
   * Reads a query.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when it is not in order
   * @throws SourceTrouble when its filter is none
   */
  static ExploreRequest of(Query query) throws SourceTrouble {
    Type type = type(query.first("objectType").orElse(""));
    String object = query.first("object").orElse("");
    if (object.isEmpty() && type != Type.ROOT) {
      throw ExploreFault.NO_OBJECT.refusal(
          "'object' has to name the %s.".formatted(type.name().toLowerCase(Locale.ROOT)));
    }
    return new ExploreRequest(
        type,
        object,
        query.first("preview").filter("true"::equalsIgnoreCase).isPresent(),
        filter(query.first("filters").orElse("")),
        format(query));
  }

  /** The table or file. */
  SourceObject sourceObject() {
    return type == Type.FILE ? SourceObject.file(object, format) : SourceObject.table(object);
  }

  private static Type type(String text) {
    if (text.isEmpty()) {
      throw ExploreFault.NO_TYPE.refusal(
          "'objectType' has to be root, folder, table, file or rest.");
    }
    for (Type type : Type.values()) {
      if (type.name().equalsIgnoreCase(text)) {
        return type;
      }
    }
    throw ExploreFault.UNKNOWN_TYPE.refusal(
        "'%s' is no objectType: root, folder, table, file or rest.".formatted(text));
  }

  private static FileFormat format(Query query) {
    return new FileFormat(
        query.first("fileType").flatMap(FileType::of).orElse(FileType.DELIMITED),
        query.first("columnDelimiter"),
        query.first("compressionType"),
        query.first("encoding"));
  }

  private static Optional<RowFilter> filter(String base64) throws SourceTrouble {
    return base64.isEmpty() ? Optional.empty() : Optional.of(RowFilter.ofPql(document(base64)));
  }

  private static JsonNode document(String base64) throws SourceTrouble {
    try {
      return Trees.parse(Base64.getDecoder().decode(base64)).orElseThrow(ExploreRequest::noJson);
    } catch (IllegalArgumentException e) {
      throw noJson();
    }
  }

  private static SourceTrouble noJson() {
    return new SourceTrouble(
        TroubleKind.BAD_FILTER,
        "'filters' is no JSON document in base64, of the standard alphabet with padding.");
  }
}
