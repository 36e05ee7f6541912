package io.github.aepdsl.flow;

import io.github.aepdsl.internal.api.Edit;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What can be a draft first: dataflows, and the connections at their ends. */
abstract sealed class Publishable<R extends Publishable<R>> extends Resource<R>
    permits Endpoint, Dataflow {

  Publishable(Kind<R> kind, Access access, JsonNode json) {
    super(kind, access, json);
  }

  /** As the service words it: {@code enabled}, or {@code draft} until {@link #publish()}. */
  public String state() {
    return text("/state");
  }

  /**
   * Gives it another name.
   *
   * @throws io.github.aepdsl.error.StaleEtagException when somebody changed it since it was read
   */
  public R rename(String name) {
    return change(List.of(Edit.replace("/name", name)));
  }

  /**
   * Describes it.
   *
   * @throws io.github.aepdsl.error.StaleEtagException when somebody changed it since it was read
   */
  public R describe(String description) {
    return change(List.of(Edit.add("/description", description)));
  }

  /**
   * Makes a draft count; those at the ends of a dataflow before the dataflow.
   *
   * @throws io.github.aepdsl.error.ApiException when it is no draft, or something is missing
   */
  public R publish() {
    return act("publish", "published");
  }
}
