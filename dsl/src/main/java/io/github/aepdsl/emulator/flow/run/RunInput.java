package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.FileFormat;
import io.github.aepdsl.emulator.flow.explore.FileType;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowFilter;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.wire.PlainTime;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a run asks its source for, as the source connection tells. */
final class RunInput {

  private RunInput() {}

  /**
   * The rows of a window.
   *
   * @param source the source connection's body
   * @param deltaColumn the column whose values the window is about; empty when all rows are taken
   * @throws SourceTrouble when the filter is none, or the column is no date-time
   */
  static RowQuery query(
      OpenSource open, JsonNode source, Optional<String> deltaColumn, RunWindow window)
      throws SourceTrouble {
    JsonNode params = source.path("params");
    SourceObject object = object(source);
    RowQuery query = RowQuery.of(object).withColumns(columns(params.path("columns")));
    if (params.hasNonNull("filters")) {
      query = query.withFilter(Optional.of(RowFilter.ofPql(params.path("filters"))));
    }
    if (deltaColumn.isPresent()) {
      checkDelta(open.columns(object), deltaColumn.get());
      query = query.withDelta(delta(deltaColumn.get(), window));
    }
    return object.format().isEmpty() ? query : query.withDelta(delta(Delta.FILE_CHANGED, window));
  }

  private static SourceObject object(JsonNode source) {
    JsonNode params = source.path("params");
    return Trees.string(params, "tableName")
        .map(SourceObject::table)
        .orElseGet(
            () -> SourceObject.file(params.path("path").asString(""), format(source.path("data"))));
  }

  private static FileFormat format(JsonNode data) {
    FileType type = FileType.of(data.path("format").asString("")).orElse(FileType.DELIMITED);
    return new FileFormat(
        type,
        Trees.string(data, "columnDelimiter"),
        Trees.string(data.path("properties"), "compressionType"),
        Trees.string(data.path("properties"), "encoding"));
  }

  private static List<String> columns(JsonNode columns) {
    return columns.valueStream().map(column -> column.path("name").asString("")).toList();
  }

  private static void checkDelta(List<SourceColumn> columns, String name) throws SourceTrouble {
    boolean dated =
        columns.stream().anyMatch(c -> c.name().equals(name) && c.type() == SourceType.DATE_TIME);
    if (!dated) {
      throw new SourceTrouble(
          TroubleKind.NO_SUCH_COLUMN,
          "The delta column '%s' is not a date-time column of the table.".formatted(name));
    }
  }

  private static Delta delta(String column, RunWindow window) {
    Delta upTo = Delta.by(column).upTo(time(window.to()));
    return window.from().map(from -> upTo.after(time(from))).orElse(upTo);
  }

  /** As rows show it: without a zone, in UTC. */
  private static JsonNode time(Instant instant) {
    return Trees.scalar(PlainTime.text(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));
  }
}
