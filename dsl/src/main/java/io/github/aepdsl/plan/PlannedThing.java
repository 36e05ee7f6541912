package io.github.aepdsl.plan;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.resource.Access;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One thing that is found by its name or created. */
interface PlannedThing {

  /** What it is. */
  ImportPart part();

  /** What it is called. */
  String name();

  /** The call that creates it, as a person reads it. */
  default String call() {
    return part().call();
  }

  /** The body that creates it, with the ids of what was created before it. */
  Map<String, Object> body(PlanIds ids);

  /** In what one of that name is another; empty when it is what is wanted. */
  List<String> differences(JsonNode found, PlanIds ids);

  /** Whether there may be no other of that name beside it. */
  default boolean isUnique() {
    return false;
  }

  /** Those of that name, read now. */
  default List<JsonNode> find(Access access) {
    return part().find(access, name());
  }

  /** The one of those that is what is wanted, if there is one. */
  default Optional<Created> same(Access access, List<JsonNode> named, PlanIds ids) {
    return named.stream()
        .filter(found -> differences(found, ids).isEmpty())
        .findFirst()
        .map(part().api(access).dialect()::created);
  }

  /** That one of that name is in the way. */
  default Problem another(JsonNode found, PlanIds ids) {
    String differences = String.join("; ", differences(found, ids));
    return Problem.of("there is another " + label() + ": " + differences);
  }

  /**
   * Creates it.
   *
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   */
  default Created create(Access access, PlanIds ids) {
    ListQuery lost = part().named(name());
    return part().api(access).create(body(ids), lost);
  }

  /**
   * Deletes it.
   *
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   */
  default void undo(Access access, String id) {
    part().api(access).delete(part().path(id));
  }

  /** For example {@code dataset "Orders"}. */
  default String label() {
    return part().noun() + " \"" + OneLine.of(name()) + "\"";
  }
}
