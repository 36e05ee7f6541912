package io.github.aepdsl.emulator.flow.spec;

import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Specs of a kind, which nobody changes. */
interface SpecShelf {

  /** As paths and errors have it, such as {@code flowSpecs}. */
  String kind();

  /** All of them as GET shows them. */
  Collection<ObjectNode> all();

  /** The one of this id, as GET shows it. */
  Optional<ObjectNode> one(String id);
}
