package io.github.aepdsl.emulator.registry.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One sandbox's mapping sets with all their versions, oldest first. Safe for several threads. */
final class MappingSetShelf {

  private final Map<String, List<MappingSetVersion>> histories = new LinkedHashMap<>();

  synchronized void add(MappingSetVersion first) {
    histories.put(first.id(), new ArrayList<>(List.of(first)));
  }

  /** Puts the version on top that is made from the latest; empty when there is no such set. */
  synchronized Optional<MappingSetVersion> replace(
      String id, UnaryOperator<MappingSetVersion> change) {
    Optional<MappingSetVersion> next = latest(id).map(change);
    next.ifPresent(histories.getOrDefault(id, List.of())::add);
    return next;
  }

  synchronized boolean remove(String id) {
    return histories.remove(id) != null;
  }

  synchronized Optional<MappingSetVersion> latest(String id) {
    return Optional.ofNullable(histories.get(id)).map(history -> history.get(history.size() - 1));
  }

  synchronized Optional<MappingSetVersion> version(String id, int version) {
    List<MappingSetVersion> history = histories.getOrDefault(id, List.of());
    return version >= 0 && version < history.size()
        ? Optional.of(history.get(version))
        : Optional.empty();
  }

  /** The latest version of each, in order of creation. */
  synchronized List<MappingSetVersion> all() {
    return histories.values().stream().map(history -> history.get(history.size() - 1)).toList();
  }
}
