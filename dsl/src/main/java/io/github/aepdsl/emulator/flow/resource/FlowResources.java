package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.flow.Stamp;
import io.github.aepdsl.emulator.flow.Stamps;
import io.github.aepdsl.emulator.flow.list.FilterFields;
import io.github.aepdsl.emulator.flow.list.Listing;
import io.github.aepdsl.emulator.flow.list.Shelves;
import io.github.aepdsl.emulator.flow.list.StoreRoom;
import io.github.aepdsl.emulator.flow.patch.IfMatch;
import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.wire.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * All resources of one kind that are kept as trees. Every change puts a new tree in the place of
 * the one that it was made from, or is refused: none gets lost. Safe for use by several threads.
 */
public final class FlowResources {

  private final FlowService flow;
  private final Shelves<StoredResource> shelves;
  private final Stamps stamps;
  private volatile Runnable changed = () -> {};

  /** The resources of a kind, such as {@code flows}; there is one such object for a room. */
  public FlowResources(FlowService flow, StoreRoom room, String kind, Stamps stamps) {
    this.flow = flow;
    this.shelves = room.shelves(kind, StoredResource.CODEC);
    this.stamps = stamps;
  }

  /** The path of their list below the service's, such as {@code /flows}. */
  public String path() {
    return shelves.path();
  }

  /** Lists of them, filtered by these fields. */
  public Listing<StoredResource> listing(FilterFields fields) {
    return new Listing<>(shelves, fields);
  }

  /** Stores a new one with the body that its stamp gives it. */
  public StoredResource add(SandboxEntry sandbox, Function<Stamp, ObjectNode> body) {
    Stamp stamp = stamps.next(sandbox);
    StoredResource resource = new StoredResource(stamp, body.apply(stamp));
    shelves.add(sandbox, resource);
    changed.run();
    return resource;
  }

  /** What the create of a resource answers. */
  public Response created(StoredResource resource) {
    return Response.json(201, resource.stamp().receipt())
        .with("Location", flow.location(path() + "/" + resource.id()));
  }

  /** The one of this id, if the sandbox has it. */
  public Optional<StoredResource> find(SandboxEntry sandbox, String id) {
    return shelves.find(sandbox, id);
  }

  /**
   * The one that a call's path names.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when the path holds no id, or there is no such
   *     resource in the sandbox
   */
  public StoredResource get(FlowCall call) {
    return shelves.get(call);
  }

  /** Whether the sandbox has one like this. */
  public boolean any(SandboxEntry sandbox, Predicate<StoredResource> wanted) {
    return shelves.all(sandbox).anyMatch(wanted);
  }

  /** All of all sandboxes, each sandbox's oldest first. */
  public Stream<StoredResource> everywhere() {
    return shelves.everywhere();
  }

  /** Lets somebody know after each create and each change of one. */
  public void onChange(Runnable action) {
    changed = action;
  }

  /** What a GET of the one that a call's path names answers. */
  public Response show(FlowCall call) {
    return Listing.one(get(call).json());
  }

  /** Removes the one that a call's path names; what DELETE answers. */
  public Response remove(FlowCall call) {
    shelves.remove(call);
    return Response.empty(204);
  }

  /**
   * Puts a changed body and a new version in the place of what it was made from.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when that has been changed meanwhile
   */
  public StoredResource replace(StoredResource before, Function<Stamp, ObjectNode> body) {
    Stamp stamp = stamps.changed(before.stamp());
    StoredResource after = new StoredResource(stamp, body.apply(stamp));
    SandboxEntry sandbox = stamp.sandbox();
    if (!shelves.replace(sandbox, before, after)) {
      String current = find(sandbox, before.id()).map(now -> now.stamp().etag()).orElse("");
      throw IfMatch.stale(before.stamp().etag(), current);
    }
    changed.run();
    return after;
  }

  /**
   * Puts a changed body in the place of what it was made from, with what was done last; what the
   * change answers.
   *
   * @param operation what was done, at a time in epoch milliseconds
   * @throws io.github.aepdsl.emulator.wire.Refusal when that has been changed meanwhile
   */
  Response changed(StoredResource before, ObjectNode body, LongFunction<ObjectNode> operation) {
    return Response.json(
        200,
        replace(before, stamp -> body.set(LastOperation.FIELD, operation.apply(stamp.updatedAt())))
            .stamp()
            .receipt());
  }

  /** Notes something in whatever a resource is by now, which stays in its version. */
  public Optional<StoredResource> note(
      SandboxEntry sandbox, String id, UnaryOperator<ObjectNode> change) {
    Optional<StoredResource> before = find(sandbox, id);
    while (before.isPresent()) {
      StoredResource after = before.get().with(change.apply(before.get().body().deepCopy()));
      if (shelves.replace(sandbox, before.get(), after)) {
        return Optional.of(after);
      }
      before = find(sandbox, id);
    }
    return Optional.empty();
  }
}
