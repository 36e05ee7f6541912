package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.store.Keeper;
import io.github.aepdsl.emulator.store.Rewindable;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All resources of a kind, a shelf for each sandbox. Safe for use by several threads. */
public final class Shelves<T extends Stored> implements Rewindable {

  private final Map<String, Shelf<T>> bySandbox = new ConcurrentHashMap<>();
  private final String kind;

  private final Keeper<T> keeper;

  /** The shelves with what was kept of this kind. */
  Shelves(String kind, Keeper<T> keeper) {
    this.kind = kind;
    this.keeper = keeper;
    keeper.forEach((sandbox, resource) -> shelf(sandbox).show(resource));
  }

  /** The path of their list below the service's, such as {@code /connections}. */
  public String path() {
    return "/" + kind;
  }

  /** Stores a resource. */
  public void add(SandboxEntry sandbox, T resource) {
    in(sandbox).add(resource);
  }

  /** The resource of this id, if the sandbox has it. */
  public Optional<T> find(SandboxEntry sandbox, String id) {
    return in(sandbox).find(id);
  }

  /** All that the sandbox has, oldest first; others may come and go meanwhile. */
  public Stream<T> all(SandboxEntry sandbox) {
    return in(sandbox).byAge().values().stream();
  }

  /** All of all sandboxes. */
  public Stream<T> everywhere() {
    return bySandbox.values().stream().flatMap(shelf -> shelf.byAge().values().stream());
  }

  /**
   * The resource that a call's path names.
   *
   * @throws Refusal when the path holds no id, or there is no such resource in the sandbox
   */
  public T get(FlowCall call) {
    String id = idOf(call);
    return in(call.sandbox()).find(id).orElseThrow(() -> notFound(id));
  }

  /** Puts a changed resource in the place of what it was, unless that was changed meanwhile. */
  public boolean replace(SandboxEntry sandbox, T before, T after) {
    return in(sandbox).replace(before, after);
  }

  /**
   * Removes the resource that a call's path names.
   *
   * @throws Refusal when the path holds no id, or there is no such resource in the sandbox
   */
  public T remove(FlowCall call) {
    String id = idOf(call);
    return in(call.sandbox()).remove(id).orElseThrow(() -> notFound(id));
  }

  Shelf<T> in(SandboxEntry sandbox) {
    return shelf(sandbox.name());
  }

  private Shelf<T> shelf(String sandbox) {
    return bySandbox.computeIfAbsent(sandbox, name -> new Shelf<>(keeper, name));
  }

  @Override
  public Runnable capture() {
    Map<String, List<T>> then = new HashMap<>();
    bySandbox.forEach((sandbox, shelf) -> then.put(sandbox, shelf.all()));
    return () -> restore(then);
  }

  @Override
  public void clear() {
    restore(Map.of());
  }

  private void restore(Map<String, List<T>> then) {
    then.keySet().forEach(this::shelf);
    bySandbox.forEach((sandbox, shelf) -> shelf.restore(then.getOrDefault(sandbox, List.of())));
  }

  private Refusal notFound(String id) {
    return FlowError.notFound(kind, id).refusal();
  }

  private static String idOf(FlowCall call) {
    if (!Ids.isUuid(call.id())) {
      throw new FlowError(FlowCode.NO_ENTITY_ID, "The path holds no usable entity ID.").refusal();
    }
    return call.id();
  }
}
