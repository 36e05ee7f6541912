package io.github.aepdsl.flow;

import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import tools.jackson.databind.JsonNode;

/**
 * One end of a dataflow: what source and target connections have in common. A dataflow keeps what
 * it was made of when they are changed.
 */
abstract sealed class Endpoint<E extends Endpoint<E>> extends Publishable<E>
    permits SourceConnection, TargetConnection {

  Endpoint(Kind<E> kind, Access access, JsonNode json) {
    super(kind, access, json);
  }

  /** The connection spec that it was made by, a UUID. */
  public String specId() {
    return text("/connectionSpec/id");
  }
}
