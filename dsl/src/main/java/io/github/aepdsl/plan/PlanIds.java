package io.github.aepdsl.plan;

import io.github.aepdsl.internal.list.Created;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ids of what a plan is about, as far as it is there already. Immutable.
 *
 * @param known by part
 */
record PlanIds(Map<ImportPart, Created> known) {

  static final PlanIds NONE = new PlanIds(Map.of());

  /** The words that stand for an id that is not there yet. */
  static final Pattern OPEN = Pattern.compile("\\(id of the (.+)\\)");

  PlanIds {
    known = Map.copyOf(known);
  }

  PlanIds with(ImportPart part, Created thing) {
    Map<ImportPart, Created> more = new EnumMap<>(ImportPart.class);
    more.putAll(known);
    more.put(part, thing);
    return new PlanIds(more);
  }

  /** The id, or words that stand for it while there is none. */
  String of(ImportPart part) {
    return find(part).map(Created::id).orElse("(id of the " + part.noun() + ")");
  }

  Optional<Created> find(ImportPart part) {
    return Optional.ofNullable(known.get(part));
  }
}
