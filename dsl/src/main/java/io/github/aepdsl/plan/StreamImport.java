package io.github.aepdsl.plan;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.registry.Dataset;
import io.github.aepdsl.resource.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A draft: a stream of XDM messages on its way into a dataset that is there. Nothing is sent before
 * {@link #create()}. Immutable and thread safe.
 *
 * <pre>{@code
 * aep().streaming().name("web").create().into("Clicks").create()
 * }</pre>
 */
public final class StreamImport {

  private final ImportBase base;
  private final String dataset;
  private final String name;

  private StreamImport(ImportBase base, String dataset, String name) {
    this.base = base;
    this.dataset = dataset;
    this.name = name;
  }

  /**
   * From the inlet of a streaming connection.
   *
   * @param access the way to its sandbox
   * @param connectionId the streaming connection, a UUID
   * @param specId the connection spec that it was made by, a UUID
   * @param connection its name
   * @param dataset the name of the dataset, or its id
   */
  public static StreamImport of(
      Access access, String connectionId, String specId, String connection, String dataset) {
    String into = Checked.text("into(dataset)", dataset);
    ImportBase base = new ImportBase(access, connectionId, specId, connection);
    return new StreamImport(base, into, connection + " into " + into);
  }

  /** The name of the dataflow and its connections; made of those of connection and dataset. */
  public StreamImport named(String other) {
    return new StreamImport(base, dataset, Checked.text("name", other));
  }

  /**
   * Finds or creates source connection, target connection and dataflow: run twice it changes
   * nothing.
   *
   * @throws IllegalArgumentException when there is no dataset of that name, or several; names them
   * @throws IncompleteDraftException when there is another dataflow of that name
   * @throws io.github.aepdsl.error.HalfDoneException when a call fails after others have created
   *     something; says what was taken back and what remains
   * @throws io.github.aepdsl.error.ApiException when something cannot be read, or the first of the
   *     calls fails
   */
  public Dataflow create() {
    List<PlanStep> steps = steps(Dataset.in(base.access()).get(dataset));
    PlanIds ids = new PlanRun(base.access(), false).create(steps);
    boolean created = !steps.get(steps.size() - 1).isThere();
    return Dataflow.obtained(base.access(), ids.of(ImportPart.DATAFLOW), created);
  }

  private List<PlanStep> steps(Dataset there) {
    List<PlanStep> steps = new ArrayList<>();
    steps.add(found(new PlannedSchema(there.name(), "", false), there.schemaId()));
    steps.add(found(new PlannedDataset(there.name()), there.id()));
    PlanIds ids = PlanIds.NONE;
    for (PlanStep step : steps) {
      ids = step.with(ids);
    }
    for (PlannedThing thing :
        List.of(new PlannedInlet(name, base), new PlannedTarget(name), new PlannedStream(name))) {
      PlanStep step = new PlanStep(thing, find(thing, ids));
      ids = step.with(ids);
      steps.add(step);
    }
    return steps;
  }

  private static PlanStep found(PlannedThing thing, String id) {
    return new PlanStep(thing, Optional.of(new Created(id, "")));
  }

  private Optional<Created> find(PlannedThing thing, PlanIds ids) {
    List<JsonNode> named = thing.find(base.access());
    Optional<Created> same = thing.same(base.access(), named, ids);
    if (same.isEmpty() && thing.isUnique() && !named.isEmpty()) {
      throw new IncompleteDraftException(
          "cannot bring %s into \"%s\"".formatted(OneLine.of(base.label()), OneLine.of(dataset)),
          List.of(thing.another(named.get(0), ids)),
          ".named(\"...\")");
    }
    return same;
  }

  /** What it is about, and what can be typed next. */
  @Override
  public String toString() {
    return "messages of streaming connection \"%s\" into dataset \"%s\" in %s  next: .create()"
        .formatted(OneLine.of(base.label()), OneLine.of(dataset), base.access().location());
  }
}
