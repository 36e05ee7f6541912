package io.github.aepdsl.plan;

import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.list.Created;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Makes a plan of what was said and what is there. Not thread safe. */
final class Planner {

  private final ImportSettings settings;
  private final ImportSurvey survey;
  private final List<MappedColumn> mapped;

  Planner(ImportSettings settings, ImportSurvey survey) {
    this.settings = settings;
    this.survey = survey;
    String prefix = survey.namespace() + "." + FieldName.of(settings.table().tableName());
    this.mapped = settings.choices().apply(survey.columns(), prefix);
  }

  /**
   * The plan.
   *
   * @param anew makes the same plan of what is there by then
   * @throws IncompleteDraftException naming all that is wrong
   */
  ImportPlan plan(Supplier<ImportPlan> anew) {
    List<Problem> problems = new ArrayList<>(new ImportRules(settings, survey, mapped).problems());
    List<PlanStep> steps = new ArrayList<>();
    PlanIds ids = survey.ids();
    boolean taken = false;
    for (PlannedThing thing : things()) {
      Optional<Created> there = ids.find(thing.part());
      if (there.isEmpty()) {
        List<JsonNode> named = thing.find(settings.access());
        there = thing.same(settings.access(), named, ids);
        if (there.isEmpty() && thing.isUnique() && !named.isEmpty()) {
          problems.add(thing.another(named.get(0), ids));
          taken = true;
        }
      }
      PlanStep step = new PlanStep(thing, there);
      ids = step.with(ids);
      steps.add(step);
    }
    Optional<Problem> late =
        ids.find(ImportPart.DATAFLOW).isPresent()
            ? Optional.empty()
            : settings.schedule().late(survey.clock().instant());
    late.ifPresent(problems::add);
    boolean onlyLate = late.isPresent() && problems.size() == 1;
    refuse(problems, new ImportForm(settings).correction(taken, onlyLate));
    List<String> losses = mapped.stream().flatMap(column -> column.loss().stream()).toList();
    return new ImportPlan(settings, List.copyOf(steps), losses, anew);
  }

  private List<PlannedThing> things() {
    List<PlannedThing> things = new ArrayList<>();
    List<MappedColumn> own =
        mapped.stream()
            .filter(column -> column.target().startsWith(survey.namespace() + "."))
            .toList();
    if (survey.schema().isEmpty() && !own.isEmpty()) {
      things.add(new PlannedFieldGroup(survey.schemaName(), settings.classId(), own));
    }
    String name = settings.name();
    things.add(new PlannedSchema(survey.schemaName(), settings.classId(), !own.isEmpty()));
    things.add(new PlannedDataset(settings.dataset()));
    things.add(new PlannedSource(name, settings.table(), survey.columns()));
    things.add(new PlannedTarget(name));
    things.add(new PlannedMapping(name, mapped));
    things.add(
        new PlannedDataflow(
            name, survey.flowSpecId(), settings.schedule(), survey.clock(), settings.draft()));
    return things;
  }

  private void refuse(List<Problem> problems, String next) {
    if (!problems.isEmpty()) {
      throw new IncompleteDraftException(
          "cannot bring %s into \"%s\""
              .formatted(OneLine.of(settings.table().path()), OneLine.of(settings.dataset())),
          problems,
          next);
    }
  }
}
