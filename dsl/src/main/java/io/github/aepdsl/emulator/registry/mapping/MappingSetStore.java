package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.registry.mapping.function.FunctionTools;
import io.github.aepdsl.emulator.store.Ledger;
import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Ids;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every mapping set of the platform with all its versions, as dataflows and their runs ask for
 * them. Safe for use by several threads.
 */
public final class MappingSetStore {

  private static final HexFormat HEX = HexFormat.of();

  private final Map<String, MappingSetShelf> bySandbox = new ConcurrentHashMap<>();
  private final Ledger<MappingSetHistory> histories;
  private final MappingCompiler compiler;
  private final Clock clock;
  private final Ids ids;

  /** The sets of this state; they map to these schemas. */
  public MappingSetStore(StateStore store, TargetSchemas schemas, Clock clock, Ids ids) {
    this.histories = store.ledger("mappingSets", MappingSetHistory.CODEC);
    this.compiler = new MappingCompiler(schemas, new FunctionTools(clock, ids));
    this.clock = clock;
    this.ids = ids;
  }

  /** Whether the sandbox has a mapping set of this id, in whatever version. */
  public boolean contains(String sandbox, String id) {
    return shelf(sandbox).latest(id).isPresent();
  }

  /** One version of a mapping set, if both are there. */
  public Optional<MappingSetRef> find(String sandbox, String id, int version) {
    return shelf(sandbox).version(id, version).map(set -> reference(sandbox, set));
  }

  /** The same version made ready for rows; compiled once, so a run takes it once. */
  public Optional<RowMapper> mapper(String sandbox, String id, int version) {
    return shelf(sandbox).version(id, version).map(set -> compiler.compile(sandbox, set.body()));
  }

  MappingCompiler compiler() {
    return compiler;
  }

  MappingSetShelf shelf(String sandbox) {
    return bySandbox.computeIfAbsent(sandbox, name -> new MappingSetShelf(histories, name));
  }

  MappingSetVersion create(String sandbox, MappingSetBody body) {
    long now = clock.millis();
    List<String> lineIds = body.lines().stream().map(line -> newId()).toList();
    MappingSetVersion first = new MappingSetVersion(newId(), 0, now, now, body, lineIds);
    shelf(sandbox).add(first);
    return first;
  }

  /** A next version, if there is such a set; a mapping that was sent with its id keeps it. */
  Optional<MappingSetVersion> replace(String sandbox, String id, MappingSetBody body) {
    return shelf(sandbox).replace(id, latest -> next(latest, body));
  }

  private MappingSetVersion next(MappingSetVersion latest, MappingSetBody body) {
    List<String> lineIds =
        body.lines().stream()
            .map(MappingLine::sentId)
            .map(sent -> latest.lineIds().contains(sent) ? sent : newId())
            .toList();
    return new MappingSetVersion(
        latest.id(),
        latest.version() + 1,
        latest.created(),
        clock.millis(),
        body.over(latest.body()),
        lineIds);
  }

  private MappingSetRef reference(String sandbox, MappingSetVersion set) {
    List<MappingError> faults =
        compiler.faults(sandbox, set.body()).stream().flatMap(Optional::stream).toList();
    return new MappingSetRef(set.id(), set.version(), set.body().schemaId(), faults);
  }

  private String newId() {
    return HEX.formatHex(ids.bytes(16));
  }
}
