package io.github.aepdsl.flow;

import io.github.aepdsl.internal.api.Edit;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One end of a dataflow: what source and target connections have in common. */
abstract sealed class Endpoint<E extends Endpoint<E>> extends Resource<E>
    permits SourceConnection, TargetConnection {

  Endpoint(Kind<E> kind, Access access, JsonNode json) {
    super(kind, access, json);
  }

  /** As the service words it: {@code enabled}, or {@code draft} until {@link #publish()}. */
  public String state() {
    return text("/state");
  }

  /** The connection spec that it was made by, a UUID. */
  public String specId() {
    return text("/connectionSpec/id");
  }

  /**
   * Gives it another name. A dataflow that uses it keeps what it was made of.
   *
   * @throws io.github.aepdsl.error.StaleEtagException when somebody changed it since it was read
   */
  public E rename(String name) {
    return change(List.of(Edit.replace("/name", name)));
  }

  /**
   * Describes it.
   *
   * @throws io.github.aepdsl.error.StaleEtagException when somebody changed it since it was read
   */
  public E describe(String description) {
    return change(List.of(Edit.add("/description", description)));
  }

  /**
   * Makes a draft count.
   *
   * @throws io.github.aepdsl.error.ApiException when it is no draft, or something is missing
   */
  public E publish() {
    return act("publish");
  }
}
