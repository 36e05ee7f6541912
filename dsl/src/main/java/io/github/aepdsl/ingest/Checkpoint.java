package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How far an input is: what is not known to have an end. Immutable.
 *
 * @param open the parts that were under way
 * @param next where what was not begun begins
 * @param most how many messages may have arrived of which that is not known
 */
record Checkpoint(List<Part> open, Mark next, long most) {

  /** Nothing is done. */
  static final Checkpoint NONE = new Checkpoint(List.of(), Mark.START, 0);

  /** A part of an input. */
  record Part(Mark from, Mark to) {}

  Checkpoint {
    open = List.copyOf(open);
  }

  /** Whether nothing was begun. */
  boolean isBeginning() {
    return open.isEmpty() && next.equals(Mark.START);
  }

  /** Where the first begins that is not known to have an end. */
  Mark oldest() {
    return open.stream().map(Part::from).reduce(next, Mark::earlier);
  }

  /** Its parts in turn, the last of which has no end. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>(open);
    parts.add(new Part(next, new Mark(Long.MAX_VALUE, Long.MAX_VALUE)));
    return parts;
  }

  Map<String, Object> tree() {
    List<Object> parts = new ArrayList<>();
    open.forEach(part -> parts.add(Json.object("from", tree(part.from), "to", tree(part.to))));
    return Json.object("open", parts, "next", tree(next), "most", most);
  }

  /**
   * Reads what {@link #tree()} wrote.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  static Checkpoint of(JsonNode tree) {
    List<Part> open = new ArrayList<>();
    tree.path("open")
        .forEach(part -> open.add(new Part(mark(part.path("from")), mark(part.path("to")))));
    return new Checkpoint(open, mark(tree.path("next")), whole(tree, "most"));
  }

  private static Object tree(Mark mark) {
    return Json.object("position", mark.position(), "line", mark.number());
  }

  private static Mark mark(JsonNode tree) {
    return new Mark(whole(tree, "position"), whole(tree, "line"));
  }

  /** A number of such a tree; {@code IllegalArgumentException} where there is none. */
  static long whole(JsonNode tree, String field) {
    if (!tree.path(field).canConvertToLong()) {
      throw new IllegalArgumentException("no " + field);
    }
    return tree.path(field).asLong();
  }
}
