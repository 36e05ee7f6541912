package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.store.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One sandbox's mapping sets with all their versions, oldest first. Safe for several threads. */
final class MappingSetShelf {

  private final Ledger<MappingSetHistory> histories;
  private final String sandbox;

  MappingSetShelf(Ledger<MappingSetHistory> histories, String sandbox) {
    this.histories = histories;
    this.sandbox = sandbox;
  }

  void add(MappingSetVersion first) {
    histories.put(sandbox, first.id(), new MappingSetHistory(List.of(first)));
  }

  /** Puts the version on top that is made from the latest; empty when there is no such set. */
  Optional<MappingSetVersion> replace(String id, UnaryOperator<MappingSetVersion> change) {
    return histories
        .change(sandbox, id, history -> history.with(change.apply(history.latest())))
        .map(MappingSetHistory::latest);
  }

  boolean remove(String id) {
    return histories.remove(sandbox, id).isPresent();
  }

  Optional<MappingSetVersion> latest(String id) {
    return histories.find(sandbox, id).map(MappingSetHistory::latest);
  }

  Optional<MappingSetVersion> version(String id, int version) {
    return histories.find(sandbox, id).flatMap(history -> history.version(version));
  }

  /** The latest version of each, in order of creation. */
  List<MappingSetVersion> all() {
    return histories.all(sandbox).stream().map(MappingSetHistory::latest).toList();
  }
}
