package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing in a folder of a source.
 *
 * @param type {@code table}, {@code folder} or {@code file}
 * @param name what people see; may differ from the path
 * @param path what the next call takes
 */
public record SourceEntry(
    String type, String name, String path, boolean canPreview, boolean canFetchSchema) {

  /** A table, which is called by its path. */
  public static SourceEntry table(String path) {
    return new SourceEntry("table", path, path, true, true);
  }

  /** A folder, of which nothing can be shown but what it holds. */
  public static SourceEntry folder(String name, String path) {
    return new SourceEntry("folder", name, path, false, false);
  }

  /** A file that can be read. */
  public static SourceEntry file(String name, String path) {
    return new SourceEntry("file", name, path, true, true);
  }

  ObjectNode json() {
    return Trees.object()
        .put("type", type)
        .put("name", name)
        .put("path", path)
        .put("canPreview", canPreview)
        .put("canFetchSchema", canFetchSchema);
  }
}
