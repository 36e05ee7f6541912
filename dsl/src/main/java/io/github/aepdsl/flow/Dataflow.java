package io.github.aepdsl.flow;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.api.Edit;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resources;
import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What brings data from a source connection to a target connection, by a schedule or on demand.
 * Safe to share between threads.
 *
 * <pre>{@code
 * aep().flow("Orders").run().await()
 * }</pre>
 */
public final class Dataflow extends Publishable<Dataflow> {

  private static final Kind<Dataflow> KIND =
      Kind.ofFlowService("dataflow", "flows", "/flows", Dataflow::new)
          .showing("state", Dataflow::state)
          .showing("every", Dataflow::schedule)
          .showing("last run", Dataflow::lastRun);

  private Dataflow(Access access, JsonNode json) {
    super(KIND, access, json);
  }

  /** All of a sandbox. */
  public static Resources<Dataflow> in(Access access) {
    return KIND.all(access);
  }

  /**
   * The one of that id, which the caller has just created or found; prints so.
   *
   * @throws io.github.aepdsl.error.NotFoundException when it is no longer there
   */
  public static Dataflow obtained(Access access, String id, boolean created) {
    return in(access).get(id).did(created ? "created in" : "found in");
  }

  /** How often it runs, such as {@code 15 minutes}; {@code once}, or empty for a stream. */
  public String schedule() {
    String interval = text("/scheduleParams/interval");
    String unit = text("/scheduleParams/frequency");
    boolean several = !interval.isEmpty() && !interval.equals("1") && !unit.equals("once");
    return (interval + " " + unit + (several ? "s" : "")).strip();
  }

  /** How its last run ended, empty before the first. */
  public String lastRun() {
    return text("/lastRunDetails/state");
  }

  /** What it reads, UUIDs. */
  public List<String> sourceConnectionIds() {
    return texts("/sourceConnectionIds");
  }

  /** What it writes, UUIDs. */
  public List<String> targetConnectionIds() {
    return texts("/targetConnectionIds");
  }

  /**
   * What it reads, read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when it is no longer there
   */
  public List<SourceConnection> sources() {
    return sourceConnectionIds().stream().map(SourceConnection.in(access())::get).toList();
  }

  /**
   * What it writes, read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when it is no longer there
   */
  public List<TargetConnection> targets() {
    return targetConnectionIds().stream().map(TargetConnection.in(access())::get).toList();
  }

  /** Its runs, read when they are used. */
  public Resources<FlowRun> runs() {
    return FlowRun.of(access(), name()).where("flowId", id());
  }

  /**
   * What its last 20 runs wrote and lost, as bars; read now.
   *
   * @throws io.github.aepdsl.error.ApiException when the runs cannot be read
   */
  public BarChart chart() {
    return new RunChart(this).chart();
  }

  /**
   * Runs it now; only a batch flow of frequency {@code once} can. After a lost answer the run is
   * looked for before anything is sent again.
   *
   * @throws io.github.aepdsl.error.ApiException when the flow is not enabled, runs by a schedule,
   *     or takes a table and was told no delta column yet: see {@link #run(String)}
   */
  public FlowRun run() {
    return run(Map.of(), api().advising(Advice.NONE.whenRefused(onDemand())));
  }

  /**
   * Runs it now, and tells it the column by which it knows new rows; a flow that takes a table
   * needs one for its first run on demand, and keeps it.
   *
   * @throws io.github.aepdsl.error.ApiException when it knows another one already, and as {@link
   *     #run()}
   */
  public FlowRun run(String deltaColumn) {
    return run(Map.of("deltaColumn", Map.of("name", deltaColumn)), api());
  }

  /** What to try when the service runs it not on demand. */
  private String onDemand() {
    if (!text("/scheduleParams/frequency").equals("once")) {
      return "await(): it runs by its schedule, every " + schedule();
    }
    boolean knowsDelta =
        transformations()
            .valueStream()
            .anyMatch(step -> !step.at("/params/deltaColumn/name").asString("").isEmpty());
    return knowsDelta ? "" : withDelta();
  }

  /** Names a column that there is, if its source can be read. */
  private String withDelta() {
    String column = "column";
    try {
      for (SourceConnection source : sources()) {
        column = source.timeColumn().orElse(column);
      }
    } catch (AepException e) {
      // the run is refused for itself: its answer is what counts
    }
    return ".run(%s), with the column of the table that tells when a row was written"
        .formatted(OneLine.literal(column));
  }

  private FlowRun run(Map<String, Object> more, Api calls) {
    long now = api().http().timing().now().getEpochSecond();
    Map<String, Object> params = new TreeMap<>(more);
    params.putAll(Map.of("startTime", now, "windowStartTime", 0, "windowEndTime", now));
    Map<String, Object> body = Map.of("flowId", id(), "params", params);
    Created run = calls.create(body, ListQuery.of("/runs").where("flowId", id()));
    return FlowRun.of(access(), name()).get(run.id()).begun();
  }

  /**
   * Waits until its last run is over, for at most an hour; also for its first run, if that is due.
   *
   * @throws io.github.aepdsl.error.NotOverException when there is none, or it is not over by then
   */
  public FlowRun await() {
    return new RunWait(api().http().timing(), access().longWait(), Duration.ofHours(1))
        .lastOf(this);
  }

  /**
   * Begins a change of name, description, schedule or mapping; {@link DataflowUpdate#save()} makes
   * it.
   */
  public DataflowUpdate update() {
    return new DataflowUpdate(this);
  }

  Dataflow changed(List<Edit> edits) {
    return change(edits);
  }

  /** As the service tells them; not to be changed. */
  JsonNode transformations() {
    return node().path("transformations");
  }

  /** When its schedule begins, if it has one that can be read. */
  Optional<Instant> startsAt() {
    return Optional.of(text("/scheduleParams/startTime"))
        .filter(seconds -> seconds.matches("\\d{1,10}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
  }

  Optional<FlowRun> latest() {
    return runs().orderBy("-createdAt").first();
  }

  /**
   * Lets its schedule work.
   *
   * @throws io.github.aepdsl.error.ApiException when it is a draft
   */
  public Dataflow enable() {
    return act("enable", "enabled");
  }

  /**
   * Stops its schedule; a run that is under way goes on.
   *
   * @throws io.github.aepdsl.error.ApiException when it is a draft
   */
  public Dataflow disable() {
    return act("disable", "disabled");
  }

  /**
   * What it hangs on, from the platform to the dataset; read now. What is no longer there, or may
   * not be read, shows by its id.
   */
  @Override
  public Trail trail() {
    return new Lineage(this, access()).trail();
  }

  /** The id and version of the mapping set that it applies; empty when it applies none. */
  Optional<JsonNode> mapping() {
    return node()
        .path("transformations")
        .valueStream()
        .filter(one -> one.path("name").asString("").equals("Mapping"))
        .map(one -> one.path("params"))
        .filter(one -> one.has("mappingId"))
        .findFirst();
  }

  @Override
  protected Dataflow self() {
    return this;
  }
}
