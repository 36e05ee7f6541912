package io.github.aepdsl.flow;

import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resources;
import tools.jackson.databind.JsonNode;

/**
 * What a dataflow writes: a dataset of the data lake. Safe to share between threads.
 *
 * <pre>{@code
 * aep().targetConnections().named("Orders").one().datasetId()
 * }</pre>
 */
public final class TargetConnection extends Endpoint<TargetConnection> {

  private static final Kind<TargetConnection> KIND =
      Kind.ofFlowService(
              "target connection", "targetConnections", "/targetConnections", TargetConnection::new)
          .showing("dataset", TargetConnection::datasetId)
          .showing("state", TargetConnection::state);

  private TargetConnection(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<TargetConnection> in(Access access) {
    return KIND.all(access);
  }

  /** The dataset that it writes to, 24 hex digits; older clients spelled the key differently. */
  public String datasetId() {
    String id = text("/params/dataSetId");
    return id.isEmpty() ? text("/params/datasetId") : id;
  }

  /** The schema of what it writes, an address; some clients call the key {@code schemaId}. */
  public String schemaId() {
    String id = text("/data/schema/id");
    return id.isEmpty() ? text("/data/schema/schemaId") : id;
  }

  @Override
  protected TargetConnection self() {
    return this;
  }
}
