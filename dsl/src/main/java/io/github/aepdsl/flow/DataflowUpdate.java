package io.github.aepdsl.flow;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.internal.api.Edit;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.show.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A change of a dataflow that was not made yet. Immutable and thread safe: every step returns a new
 * one.
 *
 * <pre>{@code
 * aep().flow("Orders").update().name("Orders, hourly").schedule("hour", 1).save()
 * }</pre>
 */
public final class DataflowUpdate {

  /** How often a change is made anew of what somebody else has made meanwhile. */
  private static final int TRIES = 3;

  private static final String MAPPING = "Mapping";

  private final Dataflow flow;
  private final List<Function<Dataflow, Edit>> steps;
  private final boolean onLatest;

  DataflowUpdate(Dataflow flow) {
    this(flow, List.of(), false);
  }

  private DataflowUpdate(Dataflow flow, List<Function<Dataflow, Edit>> steps, boolean onLatest) {
    this.flow = flow;
    this.steps = steps;
    this.onLatest = onLatest;
  }

  /** Another name. */
  public DataflowUpdate name(String name) {
    return with(Edit.replace("/name", Checked.text("name", name)));
  }

  /** Another description. */
  public DataflowUpdate description(String description) {
    return with(Edit.add("/description", Checked.text("description", description)));
  }

  /**
   * Another schedule; the time when it begins stays.
   *
   * @param frequency {@code minute}, {@code hour}, {@code day} or {@code week}
   * @param interval so many of them between two runs
   * @throws IllegalArgumentException when the interval is less than 1
   */
  public DataflowUpdate schedule(String frequency, int interval) {
    if (interval < 1) {
      throw new InvalidValueException(
          Problem.of("schedule(frequency, interval) takes 1 or more, not " + interval));
    }
    return with(Edit.add("/scheduleParams/frequency", Checked.text("frequency", frequency)))
        .with(Edit.add("/scheduleParams/interval", "" + interval));
  }

  /**
   * Another mapping set, or another version of it; other transformations stay.
   *
   * @throws IllegalArgumentException when the version is negative
   */
  public DataflowUpdate mapping(String setId, int version) {
    String id = Checked.text("setId", setId);
    if (version < 0) {
      throw new InvalidValueException(
          Problem.of("mapping(setId, version) takes 0 or more, not " + version));
    }
    return with(now -> Edit.add("/transformations", mapped(now, id, version)));
  }

  /** The same, but made of whatever is there by then, also if somebody has changed it. */
  public DataflowUpdate onLatest() {
    return new DataflowUpdate(flow, steps, true);
  }

  /**
   * Makes the change, if the dataflow is still as it was read, and reads it again.
   *
   * @throws IllegalArgumentException when it changes nothing; nothing is sent
   * @throws StaleEtagException when somebody has changed it since it was read; tells both revisions
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   */
  public Dataflow save() {
    if (steps.isEmpty()) {
      throw new InvalidValueException(
          Problem.of("nothing of the dataflow is changed")
              .trying(".name(\"...\")  .schedule(\"hour\", 1)  .mapping(\"id\", 1)"));
    }
    for (int tries = 1; onLatest && tries < TRIES; tries++) {
      try {
        return flow.changed(edits());
      } catch (StaleEtagException e) {
        flow.refresh();
      }
    }
    return flow.changed(edits());
  }

  /** The steps as they are sent, indented. */
  @Override
  public String toString() {
    List<?> bodies = edits().stream().map(Edit::body).toList();
    return "change of " + flow + "\n" + new PlainText(Json.pretty(bodies));
  }

  private List<Edit> edits() {
    return steps.stream().map(step -> step.apply(flow)).toList();
  }

  private DataflowUpdate with(Edit edit) {
    return with(now -> edit);
  }

  private DataflowUpdate with(Function<Dataflow, Edit> step) {
    return new DataflowUpdate(
        flow, Stream.concat(steps.stream(), Stream.of(step)).toList(), onLatest);
  }

  private static List<Object> mapped(Dataflow flow, String id, int version) {
    Object mapping =
        Json.object(
            "name", MAPPING, "params", Json.object("mappingId", id, "mappingVersion", version));
    List<Object> all = new ArrayList<>();
    flow.transformations()
        .valueStream()
        .filter(one -> !one.path("name").asString("").equals(MAPPING))
        .forEach(all::add);
    all.add(mapping);
    return all;
  }
}
