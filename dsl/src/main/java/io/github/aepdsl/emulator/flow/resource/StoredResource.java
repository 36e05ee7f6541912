package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.flow.Stamp;
import io.github.aepdsl.emulator.flow.list.Stamped;
import io.github.aepdsl.emulator.store.Codec;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/**
 * A resource at rest as a tree.
 *
 * @param body what GET shows between the stamp's head and its version, and under {@link #PRIVATE}
 *     what it does not show; nobody changes it
 */
public record StoredResource(Stamp stamp, ObjectNode body) implements Stamped {

  /** How it outlives the process. */
  static final Codec<StoredResource> CODEC =
      new Codec<>(StoredResource::kept, StoredResource::read);

  /** What the platform remembers of a resource and never shows. */
  public static final String PRIVATE = "_local";

  private ObjectNode kept() {
    ObjectNode json = Trees.object();
    json.set("stamp", stamp.kept());
    return json.set("body", body);
  }

  private static StoredResource read(ObjectNode json) {
    return new StoredResource(Stamp.read(json.path("stamp")), json.path("body").asObject());
  }

  @Override
  public ObjectNode holding(String field) {
    return body.has(field) ? body : json();
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = stamp.head();
    json.setAll(body.deepCopy());
    json.remove(PRIVATE);
    return stamp.addVersion(json);
  }

  /** Its state, such as {@code enabled}. */
  public String state() {
    return body.path("state").asString("");
  }

  /** The same in the same version with another body. */
  public StoredResource with(ObjectNode changed) {
    return new StoredResource(stamp, changed);
  }
}
