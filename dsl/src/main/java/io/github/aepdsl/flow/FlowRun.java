package io.github.aepdsl.flow;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Kind;
import io.github.aepdsl.resource.Resource;
import io.github.aepdsl.resource.Resources;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One run of a dataflow, with what it counted. Safe to share between threads.
 *
 * <pre>{@code
 * aep().flow("Orders").runs().first()
 * }</pre>
 */
public final class FlowRun extends Resource<FlowRun> {

  private static final Set<String> UNDER_WAY = Set.of("scheduled", "queued", "inprogress", "");

  private static final Kind<FlowRun> KIND = kind("");

  private final String flowName;

  private FlowRun(Access access, JsonNode json, String flowName) {
    super(kind(flowName), access, json);
    this.flowName = flowName;
  }

  /** The service tells the flow's id only, so whoever comes from the flow brings its name along. */
  private static Kind<FlowRun> kind(String flowName) {
    return Kind.<FlowRun>ofFlowService(
            "flow run", "runs", "/runs", (access, json) -> new FlowRun(access, json, flowName))
        .namedBy("flowId")
        .showing("status", FlowRun::status)
        .showing("in", run -> "" + run.metrics().recordsIn())
        .showing("out", run -> "" + run.metrics().recordsOut())
        .showing("failed", run -> "" + run.metrics().recordsFailed())
        .showing("seconds", run -> run.metrics().duration().map(FlowRun::seconds).orElse(""));
  }

  /** Those of a sandbox, as seen from a dataflow of that name. */
  static Resources<FlowRun> of(Access access, String flowName) {
    return kind(flowName).all(access);
  }

  /** All of a sandbox. */
  public static Resources<FlowRun> in(Access access) {
    return KIND.all(access);
  }

  /** The name of its dataflow; that one's id where it was not read by way of the dataflow. */
  @Override
  public String name() {
    return flowName.isEmpty() ? flowId() : flowName;
  }

  @Override
  protected String label() {
    return flowName;
  }

  FlowRun begun() {
    return did("begun in");
  }

  /** The dataflow that it is a run of, a UUID. */
  public String flowId() {
    return text("/flowId");
  }

  /**
   * As the service words it: {@code scheduled}, {@code inProgress}, {@code success}, {@code
   * partialSuccess} or {@code failed}. A success may have lost records too: see {@link #metrics()}.
   */
  public String status() {
    return text("/metrics/statusSummary/status");
  }

  /** Whether it is over, one way or the other. */
  public boolean isOver() {
    return !UNDER_WAY.contains(status().toLowerCase(Locale.ROOT));
  }

  /** What it counted. */
  public RunMetrics metrics() {
    return RunMetrics.of(node().path("metrics"));
  }

  /** What went wrong, by code; empty when nothing did. */
  public List<RunError> errors() {
    return RunError.of(node());
  }

  /**
   * What went wrong, with a row that shows it and what to do; read now. Rows are there only where
   * the dataflow keeps error diagnostics.
   *
   * @throws io.github.aepdsl.error.ApiException when failed rows are there and cannot be read
   */
  public RunFailures failures() {
    return RunFailures.of(this);
  }

  /** Whether the run points to the rows that failed. */
  boolean keepsFailedRows() {
    return node()
        .path("activities")
        .valueStream()
        .anyMatch(
            activity -> activity.at("/statusSummary/extensions/manifest").has("failedRecords"));
  }

  /** The way to the files of what it wrote. */
  Api files() {
    return access().api(Service.EXPORT);
  }

  /** The batches that it wrote, ids of the data lake. */
  public List<String> batchIds() {
    return node()
        .path("activities")
        .valueStream()
        .flatMap(activity -> activity.path("targetInfo").valueStream())
        .filter(target -> target.at("/reference/type").asString("").equals("Batch"))
        .flatMap(target -> target.at("/reference/ids").valueStream())
        .map(id -> id.asString(""))
        .distinct()
        .toList();
  }

  /**
   * Waits until it is over, for at most an hour.
   *
   * @throws io.github.aepdsl.error.NotOverException when it is not over by then; it goes on
   */
  public FlowRun await() {
    return await(Duration.ofHours(1));
  }

  /**
   * Waits until it is over.
   *
   * @throws io.github.aepdsl.error.NotOverException when it is not over by then; it goes on
   */
  public FlowRun await(Duration most) {
    return new RunWait(api().http().timing(), access().longWait(), most).until(this);
  }

  /**
   * Runs again what failed.
   *
   * @throws io.github.aepdsl.error.ApiException when it did not fail, or its flow is not enabled
   */
  public FlowRun retrigger() {
    return act("re_trigger", "triggered again");
  }

  /**
   * One line: status and counts before where it lives. Below it why, and what to type next, when
   * something went wrong.
   */
  @Override
  public String toString() {
    RunMetrics counted = metrics();
    return "%s, %d in, %d out, %d failed%s: %s%s"
        .formatted(
            status(),
            counted.recordsIn(),
            counted.recordsOut(),
            counted.recordsFailed(),
            mapperErrors(),
            super.toString(),
            why());
  }

  /** Such rows land without a field, so that none of the counts shows them. */
  private String mapperErrors() {
    long records =
        errors().stream().filter(RunError::isOfMapper).mapToLong(RunError::records).sum();
    return records == 0 ? "" : ", %d with mapper errors".formatted(records);
  }

  private String why() {
    List<RunError> errors = RunError.telling(errors());
    if (errors.isEmpty()) {
      return "";
    }
    String more = errors.size() == 1 ? "" : ", and %d more".formatted(errors.size() - 1);
    return "\n%s%s\nnext: .failures()".formatted(OneLine.of(errors.get(0).toString()), more);
  }

  /** When it began, once it has. */
  public Optional<Instant> startedAt() {
    return metrics().startedAt();
  }

  @Override
  protected FlowRun self() {
    return this;
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
  }
}
