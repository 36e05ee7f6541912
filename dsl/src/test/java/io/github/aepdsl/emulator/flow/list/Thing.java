package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/** The simplest thing that can be stored. */
record Thing(String id, String name, String description, Position age) implements Stored {

  static Thing of(int number, String name) {
    return new Thing("id-" + number, name, "", Position.of(number, number));
  }

  @Override
  public ObjectNode json() {
    return Trees.object()
        .put("id", id)
        .put("name", name)
        .put("description", description)
        .put("createdAt", age.createdAt());
  }
}
