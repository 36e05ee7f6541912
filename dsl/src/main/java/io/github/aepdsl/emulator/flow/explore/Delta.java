package io.github.aepdsl.emulator.flow.explore;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The part of a table that is new. Rows come in the order of its column, so that who lost them
 * half-way can go on; a row without a value in it is not new to anybody. Of files it is the time of
 * their last change that counts.
 *
 * @param column the column whose values grow
 * @param after rows up to and with this value are left out; a value as rows show it
 * @param upTo rows beyond this value are left out
 */
public record Delta(String column, Optional<JsonNode> after, Optional<JsonNode> upTo) {

  /** The {@link #column} that stands for the time at which a file was changed last. */
  public static final String FILE_CHANGED = "lastModified";

  /** All rows that have a value in this column. */
  public static Delta by(String column) {
    return new Delta(column, Optional.empty(), Optional.empty());
  }

  /** A copy without the rows up to and with this value. */
  public Delta after(JsonNode value) {
    return new Delta(column, Optional.of(value), upTo);
  }

  /** A copy without the rows beyond this value. */
  public Delta upTo(JsonNode value) {
    return new Delta(column, after, Optional.of(value));
  }
}
