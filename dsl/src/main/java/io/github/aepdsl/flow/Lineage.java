package io.github.aepdsl.flow;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.show.Trail;
import io.github.aepdsl.show.Trail.Stop;
import java.util.Optional;
import java.util.function.Supplier;

/** The way that a dataflow's rows take, as far as it can be read. */
record Lineage(Dataflow flow, Access access) {

  /** From the platform to the dataset. */
  Trail trail() {
    Trail trail = new Trail(access.location().stops());
    for (String id : flow.sourceConnectionIds()) {
      trail = through(trail, id);
    }
    trail = trail.to(new Stop("dataflow", flow.name(), flow.state()));
    if (!flow.mapping().isEmpty()) {
      trail = trail.to(new Stop("mapping", flow.mapping(), ""));
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
    return from.to(
        new Stop(
            "source",
            source.map(SourceConnection::name).orElse(id),
            source.map(SourceConnection::reads).orElse("")));
  }

  private String connection(String id) {
    return readable(() -> access.api(Service.FLOW).one(Address.connection(id), "the connection"))
        .map(json -> json.path("name").asString(""))
        .orElse(id);
  }

  private Stop dataset(String targetId) {
    return readable(() -> TargetConnection.in(access).get(targetId))
        .map(target -> new Stop("dataset", target.datasetId(), target.name()))
        .orElseGet(() -> new Stop("target", targetId, ""));
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
