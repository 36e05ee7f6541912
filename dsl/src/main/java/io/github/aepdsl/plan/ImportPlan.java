package io.github.aepdsl.plan;

import static java.util.stream.Collectors.joining;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.show.PlainText;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What it takes to bring a table in: every call in order with its body, and what is there already.
 * Prints all of it, {@link #summary()} a line for each call. Immutable; made of what was there when
 * it was made.
 *
 * <pre>{@code
 * connection.table("shop.orders").into("Orders").once().plan()
 * }</pre>
 */
public final class ImportPlan {

  private final ImportSettings settings;
  private final List<PlanStep> steps;
  private final List<String> losses;
  private final Supplier<ImportPlan> anew;

  /**
   * @param losses what columns lose on the way, a line each
   */
  ImportPlan(
      ImportSettings settings,
      List<PlanStep> steps,
      List<String> losses,
      Supplier<ImportPlan> anew) {
    this.settings = settings;
    this.steps = steps;
    this.losses = losses;
    this.anew = anew;
  }

  /** Whether everything is there already, so that nothing would be created. */
  public boolean isDone() {
    return steps.stream().allMatch(PlanStep::isThere);
  }

  /**
   * Carries it out; returns the dataflow. Looks again before, so that nothing is created that has
   * come to be there since.
   *
   * @throws io.github.aepdsl.error.IncompleteDraftException when something is wrong by now
   * @throws io.github.aepdsl.error.HalfDoneException when a call fails after others have created
   *     something; says what was taken back and what remains
   * @throws io.github.aepdsl.error.ApiException when the first of the calls fails
   */
  public Dataflow create() {
    return anew.get().carryOut();
  }

  Dataflow carryOut() {
    PlanIds ids = new PlanRun(settings.access(), settings.keepPartial()).create(steps);
    boolean created = !isThere(ImportPart.DATAFLOW);
    return Dataflow.obtained(settings.access(), ids.of(ImportPart.DATAFLOW), created);
  }

  /** What is taken and what is created, a line each, without the bodies. */
  public PlainText summary() {
    return PlainText.forReading(text(PlanStep::line));
  }

  /** Every call in order, with its body. */
  @Override
  public String toString() {
    PlanIds ids = found();
    return text(step -> step.text(ids));
  }

  private String text(Function<PlanStep, String> line) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> (i + 1) + " " + line.apply(steps.get(i)))
        .collect(joining("\n", head() + "\n", notes() + "\nnext: .create()"));
  }

  private String head() {
    return "plan: %s into dataset \"%s\" in %s"
        .formatted(settings.table(), OneLine.of(settings.dataset()), settings.access().location());
  }

  private String notes() {
    return losses.stream().map(loss -> "\nnote: column " + OneLine.of(loss)).collect(joining());
  }

  private boolean isThere(ImportPart part) {
    return steps.stream().anyMatch(step -> step.thing().part() == part && step.isThere());
  }

  private PlanIds found() {
    PlanIds ids = PlanIds.NONE;
    for (PlanStep step : steps) {
      ids = step.with(ids);
    }
    return ids;
  }
}
