package io.github.aepdsl.emulator.flow.explore;

import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a source.
 *
 * @param fields by column name; a column that is null is left out. Date-times are ISO texts without
 *     a zone, in UTC
 * @param bytes how large it is as JSON
 */
public record SourceRow(ObjectNode fields, int bytes) {

  /** A row of these fields, whose bytes are counted. */
  public static SourceRow of(ObjectNode fields) {
    return new SourceRow(fields, RowSize.of(fields));
  }
}
