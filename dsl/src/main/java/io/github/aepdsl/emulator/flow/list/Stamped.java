package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.Stamp;
import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/** A resource at rest as its stamp and the tree of what somebody sent. */
public interface Stamped extends Stored {

  /** What the service says of it. */
  Stamp stamp();

  /** What was sent; nobody changes it. */
  ObjectNode body();

  @Override
  default String id() {
    return stamp().id();
  }

  @Override
  default String name() {
    return Trees.string(body(), "name").orElse("");
  }

  @Override
  default Position age() {
    return Position.of(stamp().createdAt(), stamp().sequence());
  }
}
