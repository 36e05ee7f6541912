package io.github.aepdsl.emulator.flow.list;

import tools.jackson.databind.node.ObjectNode;

/**
 * A resource at rest, as shelves and lists see it: enough to be found, filtered, sorted and shown.
 * Immutable.
 */
public interface Stored {

  /** Its id, a UUID. */
  String id();

  /** Its name; empty when it has none. */
  String name();

  /** Its place in order of creation. */
  Position age();

  /** The resource as GET shows it; made anew each time. */
  ObjectNode json();

  /** A tree that holds this top-level field, if any does; the whole JSON only where needed. */
  default ObjectNode holding(String field) {
    return json();
  }
}
