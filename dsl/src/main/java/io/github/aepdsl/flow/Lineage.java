package io.github.aepdsl.flow;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.show.Trail;
import io.github.aepdsl.show.Trail.Stop;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The way that a dataflow's rows take, as far as it can be read. */
record Lineage(Dataflow flow, Access access) {

  /** From the platform to the dataset. */
  Trail trail() {
    Trail trail = new Trail(access.location().stops());
    for (String id : flow.sourceConnectionIds()) {
      trail = through(trail, id);
    }
    trail = trail.to(new Stop("dataflow", flow.name(), flow.state()));
    for (JsonNode mapping : flow.mapping().stream().toList()) {
      trail = trail.to(mapping(mapping));
    }
    for (String id : flow.targetConnectionIds()) {
      trail = trail.to(dataset(id));
    }
    return trail;
  }

  private Trail through(Trail trail, String id) {
    Optional<SourceConnection> source = readable(() -> SourceConnection.in(access).get(id));
    String base = source.map(SourceConnection::baseConnectionId).orElse("");
    Trail from = base.isEmpty() ? trail : trail.to(new Stop("connection", connection(base), ""));
    return from.to(source.map(this::source).orElse(new Stop("source", id, "")));
  }

  /** What it reads says more than the name, which mostly is that of the dataflow. */
  private Stop source(SourceConnection source) {
    String name = source.name().equals(flow.name()) ? "" : source.name();
    return source.reads().isEmpty()
        ? new Stop("source", source.name(), "")
        : new Stop("source", source.reads(), name);
  }

  private static Stop mapping(JsonNode params) {
    String version = params.path("mappingVersion").asString("");
    String id = params.path("mappingId").asString("");
    return new Stop("mapping", id, version.isEmpty() ? "" : "version " + version);
  }

  private String connection(String id) {
    return readable(() -> access.api(Service.FLOW).one(Address.connection(id), "the connection"))
        .map(json -> json.path("name").asString(""))
        .orElse(id);
  }

  private Stop dataset(String targetId) {
    return readable(() -> TargetConnection.in(access).get(targetId).datasetId())
        .map(
            id ->
                datasetName(id)
                    .map(name -> new Stop("dataset", name, id))
                    .orElse(new Stop("dataset", id, "")))
        .orElseGet(() -> new Stop("target", targetId, ""));
  }

  private Optional<String> datasetName(String id) {
    String path = "/dataSets/" + Address.encode(id);
    return readable(() -> access.api(Service.CATALOG).one(path, "the dataset"))
        .map(json -> json.path("name").asString(""))
        .filter(name -> !name.isEmpty());
  }

  /** Something deleted leaves a gap in the picture, and the rest of it stands. */
  private static <T> Optional<T> readable(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (ApiException e) {
      return Optional.empty();
    }
  }
}
