package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that is wrong with a row.
 *
 * @param code such as {@code INGEST-1555-400}
 * @param message in words
 * @param pointer where in the row, such as {@code #/timestamp}; empty when it is all of it
 * @param keyword the rule that it breaks, such as {@code format}; empty where there is none
 */
public record RowError(String code, String message, String pointer, String keyword) {

  /** An error of no place in particular. */
  public RowError(String code, String message) {
    this(code, message, "", "");
  }

  /**
   * The field that is missing, or the field and what is wrong with it; empty when none is named.
   */
  public String field() {
    if (pointer.isEmpty()) {
      return "";
    }
    String at = pointer.replaceFirst("^#/?", "").replace('/', '.');
    if (keyword.equals("required")) {
      return at;
    }
    return at.isEmpty() ? message : at + ": " + message;
  }

  /** As {@code _errors} of a failed row holds it: the code is the bare number there. */
  ObjectNode json() {
    String number = code.replaceFirst("^INGEST-(\\d+)-\\d+$", "$1");
    ObjectNode json = Trees.object().put("code", number).put("message", message);
    if (!pointer.isEmpty()) {
      json.put("pointer", pointer);
    }
    return keyword.isEmpty() ? json : json.put("keyword", keyword);
  }
}
