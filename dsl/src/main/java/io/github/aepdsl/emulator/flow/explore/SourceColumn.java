package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a table or file.
 *
 * @param note what its type loses on the way, such as the digits of a decimal; mostly empty
 */
public record SourceColumn(String name, SourceType type, String note) {

  /** Takes the one text of this name, which maps find without a look at its letters. */
  public SourceColumn {
    name = name.intern();
  }

  /** A column that loses nothing. */
  public SourceColumn(String name, SourceType type) {
    this(name, type, "");
  }

  /** As exploring shows it, and as {@code params.columns} of a source connection repeats it. */
  public ObjectNode json() {
    ObjectNode json = Trees.object().put("name", name).put("type", type.wireName());
    if (type == SourceType.DATE_TIME) {
      json.put("meta:xdmType", "date-time");
    }
    if (!note.isEmpty()) {
      json.putObject("meta").put("note", note);
    }
    json.set("xdm", type.xdm());
    return json;
  }
}
