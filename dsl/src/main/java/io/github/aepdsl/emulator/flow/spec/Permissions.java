package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.emulator.wire.Trees;
import tools.jackson.databind.node.ObjectNode;

/** The permissions that every spec asks for, as documents print them. */
final class Permissions {

  private Permissions() {}

  static ObjectNode json() {
    ObjectNode json = Trees.object();
    put(json, "view", "read");
    put(json, "manage", "write");
    return json;
  }

  private static void put(ObjectNode json, String use, String permission) {
    json.putArray(use)
        .addObject()
        .put("@type", "lowLevel")
        .put("name", "EnterpriseSource")
        .putArray("permissions")
        .add(permission);
  }
}
