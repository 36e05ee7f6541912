package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.SandboxEntry;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All resources of a kind, a shelf for each sandbox. Safe for use by several threads. */
public final class Shelves<T extends Stored> {

  private final Map<String, Shelf<T>> bySandbox = new ConcurrentHashMap<>();
  private final String kind;

  Shelves(String kind) {
    this.kind = kind;
  }

  /** The path of their list below the service's, such as {@code /connections}. */
  public String path() {
    return "/" + kind;
  }

  /** Stores a resource. */
  public void add(SandboxEntry sandbox, T resource) {
    in(sandbox).add(resource);
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
    return bySandbox.computeIfAbsent(sandbox.name(), name -> new Shelf<>());
  }

  void clear() {
    bySandbox.clear();
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
