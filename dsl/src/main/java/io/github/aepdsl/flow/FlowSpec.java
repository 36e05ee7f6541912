package io.github.aepdsl.flow;

import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import io.github.aepdsl.resource.Resources;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What dataflows of one sort can be made of, such as {@code CRMToAEP} for tables. Safe to share
 * between threads.
 *
 * <pre>{@code
 * aep().flowSpec("CRMToAEP").sourceSpecIds()
 * }</pre>
 */
public final class FlowSpec extends Resource<FlowSpec> {

  private static final Kind<FlowSpec> KIND =
      Kind.ofFlowService("flow spec", "flowSpecs", "/flowSpecs", FlowSpec::new)
          .showing("version", spec -> spec.text("/version"))
          .showing("sources", spec -> "" + spec.sourceSpecIds().size())
          .whole();

  private FlowSpec(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a platform. */
  public static Resources<FlowSpec> in(Access access) {
    return KIND.all(access);
  }

  /** The connection specs that it can read from, UUIDs. */
  public List<String> sourceSpecIds() {
    return texts("/sourceConnectionSpecIds");
  }

  /** The connection specs that it can write to, UUIDs. */
  public List<String> targetSpecIds() {
    return texts("/targetConnectionSpecIds");
  }

  @Override
  protected FlowSpec self() {
    return this;
  }
}
