package io.github.aepdsl.plan;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.explore.TableFilter;
import io.github.aepdsl.resource.Access;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * What is brought in.
 *
 * @param base the base connection that the table is behind
 * @param path the table's, such as {@code shop.orders}
 * @param filter which rows; all, unless somebody said so
 * @param columns reads the columns, as the service tells them
 */
record ImportSource(
    ImportBase base, String path, Optional<TableFilter> filter, Supplier<List<JsonNode>> columns) {

  /** The way to the sandbox. */
  Access access() {
    return base.access();
  }

  /** The last part of the path, such as {@code orders}. */
  String tableName() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return "table \"%s\" of %s".formatted(OneLine.of(path), OneLine.whole(base.label()));
  }
}
