package io.github.aepdsl.plan;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.explore.SourceField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that has to be right before anything is created. */
final class ImportRules {

  private final ImportSettings settings;
  private final ImportSurvey survey;
  private final List<MappedColumn> mapped;
  private final List<String> columns;

  ImportRules(ImportSettings settings, ImportSurvey survey, List<MappedColumn> mapped) {
    this.settings = settings;
    this.survey = survey;
    this.mapped = mapped;
    this.columns = survey.columns().stream().map(MappedColumn::name).toList();
  }

  /** Everything that is wrong, in the order of the form. */
  List<Problem> problems() {
    return Stream.of(
            survey.problems().stream(),
            filter().stream(),
            settings.choices().named().stream().flatMap(name -> unknown(name).stream()),
            mapped.stream().flatMap(column -> target(column).stream()),
            clashes().stream(),
            empty().stream(),
            required().stream(),
            settings.schedule().problems().stream(),
            settings.schedule().delta().stream().flatMap(name -> delta(name).stream()))
        .flatMap(some -> some)
        .toList();
  }

  private List<Problem> filter() {
    List<SourceField> fields = survey.columns().stream().map(SourceField::of).toList();
    return settings.table().filter().stream()
        .flatMap(rows -> rows.problems(settings.table().path(), fields).stream())
        .toList();
  }

  private Optional<Problem> unknown(String column) {
    return columns.contains(column)
        ? Optional.empty()
        : Optional.of(
            Problem.of("%s has no column \"%s\"".formatted(path(), OneLine.of(column)))
                .meant(Suggestion.nearest(column, columns)));
  }

  private Optional<Problem> delta(String column) {
    Optional<Problem> unknown = unknown(column);
    boolean time =
        survey.columns().stream()
            .filter(each -> MappedColumn.name(each).equals(column))
            .anyMatch(MappedColumn::isTime);
    return unknown.isPresent() || time
        ? unknown
        : Optional.of(
            Problem.of("delta(\"%s\") is no time".formatted(OneLine.of(column)))
                .meant(times().stream().findFirst()));
  }

  private List<String> times() {
    return survey.columns().stream().filter(MappedColumn::isTime).map(MappedColumn::name).toList();
  }

  private Optional<Problem> target(MappedColumn column) {
    String where = "column \"%s\": ".formatted(OneLine.of(column.column()));
    if (survey.fields().holdsValue(column.target())) {
      return survey.fields().find(column.target()).flatMap(field -> unfit(where, column, field));
    }
    return survey.schema().isPresent() ? absent(where, column) : illegal(where, column);
  }

  private static Optional<Problem> unfit(String where, MappedColumn column, JsonNode field) {
    return new TypeFit(column.description(), field)
        .trouble()
        .map(
            why ->
                Problem.of("%s%s, as %s is".formatted(where, why, OneLine.of(column.target())))
                    .but("can be left out by .without(%s)".formatted(quoted(column))));
  }

  /** A schema that is there stays as it is. */
  private Optional<Problem> absent(String where, MappedColumn column) {
    boolean holdsOthers = survey.fields().find(column.target()).isPresent();
    Problem problem =
        Problem.of(
            "%sschema \"%s\" has no field %s%s"
                .formatted(
                    where,
                    OneLine.of(survey.schemaName()),
                    OneLine.of(column.target()),
                    holdsOthers ? " for a single value" : ""));
    Problem meant = problem.meant(Suggestion.nearest(column.target(), free()));
    return Optional.of(
        meant.fix().isPresent()
            ? meant
            : problem.but("can be left out by .without(%s)".formatted(quoted(column))));
  }

  /** The fields that no column goes to. */
  private List<String> free() {
    List<String> free = new ArrayList<>(survey.fields().leaves());
    mapped.forEach(column -> free.remove(column.target()));
    return free;
  }

  /** A new schema gets any field in the tenant's namespace. */
  private Optional<Problem> illegal(String where, MappedColumn column) {
    List<String> steps = List.of(column.target().split("\\.", -1));
    if (!steps.get(0).equals(survey.namespace()) || steps.size() < 2) {
      String own = survey.namespace() + column.target().replaceFirst("^_[^.]*(?=\\.)|^", ".");
      return Optional.of(
          Problem.of(where + OneLine.of(column.target()) + " is no field of the class")
              .meant(Optional.of(OneLine.of(own.replaceFirst("\\.\\.", ".")))));
    }
    return steps.stream()
        .skip(1)
        .filter(step -> !FieldName.isLegal(step))
        .findFirst()
        .map(
            step ->
                Problem.of("%s\"%s\" is no name of a field".formatted(where, OneLine.of(step)))
                    .but("must be letters, digits and underscores, no underscore first"));
  }

  /** Two columns for one field, or a field that would hold others and a value, too. */
  private List<Problem> clashes() {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    for (MappedColumn column : mapped) {
      String before = taken.put(column.target().toLowerCase(Locale.ROOT), column.column());
      if (before != null) {
        problems.add(
            Problem.of(
                "columns \"%s\" and \"%s\" both go to %s"
                    .formatted(
                        OneLine.of(before),
                        OneLine.of(column.column()),
                        OneLine.of(column.target()))));
      }
    }
    for (MappedColumn column : mapped) {
      String inside = column.target().toLowerCase(Locale.ROOT) + ".";
      taken.keySet().stream()
          .filter(other -> other.startsWith(inside))
          .findFirst()
          .ifPresent(
              other ->
                  problems.add(
                      Problem.of(
                          "%s cannot hold a value and %s"
                              .formatted(OneLine.of(column.target()), OneLine.of(other)))));
    }
    return problems;
  }

  private List<Problem> empty() {
    return mapped.isEmpty()
        ? List.of(Problem.of(path() + " has no column to bring in"))
        : List.of();
  }

  private List<Problem> required() {
    Set<String> filled = mapped.stream().map(MappedColumn::target).collect(Collectors.toSet());
    return survey.fields().required().stream()
        .filter(field -> !filled.contains(field))
        .map(
            field ->
                Problem.of(
                    "every row needs %s: .map(\"column\", \"%s\")"
                        .formatted(OneLine.of(field), OneLine.of(field))))
        .toList();
  }

  private static String quoted(MappedColumn column) {
    return OneLine.literal(column.column());
  }

  private String path() {
    return OneLine.of(settings.table().path());
  }
}
