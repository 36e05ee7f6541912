package io.github.aepdsl.source;

import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.resource.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft as its form: what is set, what is a default, what is missing, and what to type next. */
final class FormText {

  /** Rows of every draft, which no auth spec lists. */
  private static final Set<String> OWN_ROWS = Set.of("name", "description");

  private final Form form;
  private final Fields fields;
  private final boolean typed;

  /**
   * A form's text.
   *
   * @param typed whether the draft has a setter for each parameter
   */
  FormText(Form form, boolean typed) {
    this.form = form;
    this.typed = typed;
    this.fields = new Fields(form);
  }

  String text() {
    List<String> lines = new ArrayList<>(List.of(heading()));
    lines.addAll(Remarks.of(form));
    int width = shown().stream().mapToInt(field -> label(field).length()).max().orElse(0);
    int values = shown().stream().mapToInt(field -> field.shownValue().length()).max().orElse(0);
    String format = "  %-" + width + "s  %-" + Math.max(1, Math.min(values, 72)) + "s  %s";
    shown().forEach(field -> lines.add(line(format, field)));
    lines.addAll(after());
    return String.join("\n", lines);
  }

  TableView table() {
    return new TableView(
        heading(),
        Remarks.of(form).stream().map(String::strip).toList(),
        List.of("parameter", "value", "origin", ""),
        shown().stream().map(this::row).toList(),
        after());
  }

  /** The next line to type: a step for everything missing, then the verb. */
  String next() {
    StringBuilder line = new StringBuilder();
    fieldsToAskFor().stream().filter(Field::isMissing).forEach(field -> line.append(step(field)));
    fields.alternatives().wanted().forEach(field -> line.append(step(field)));
    return line.append(".create()").toString();
  }

  /** What to type after a refusal: a step for everything missing or wrong. */
  String correction(String verb) {
    String steps =
        Stream.concat(
                fieldsToAskFor().stream().filter(field -> field.problem().isPresent()),
                fields.alternatives().wanted().stream())
            .map(this::step)
            .collect(Collectors.joining());
    return steps.isEmpty() ? "correct the draft as said above" : steps + "." + verb + "()";
  }

  private String heading() {
    return "%s, %s  ->  %s"
        .formatted(
            form.connector().name(), form.auth().specName(), form.context().workspace().where());
  }

  /** What is wrong besides missing values, and what to type. */
  private List<String> after() {
    List<String> after = new ArrayList<>();
    fields.problems().stream()
        .filter(problem -> !problem.endsWith(" is missing"))
        .forEach(problem -> after.add("problem: " + problem));
    fields.alternatives().remark().ifPresent(remark -> after.add("note: " + remark));
    after.add("next: " + next());
    return after;
  }

  private List<Field> shown() {
    List<Field> shown = new ArrayList<>(List.of(fields.name()));
    fields.description().ifPresent(shown::add);
    shown.addAll(fields.params());
    shown.addAll(fields.parts());
    return shown;
  }

  private List<Field> fieldsToAskFor() {
    List<Field> fieldsToAskFor = new ArrayList<>(fields.params());
    fieldsToAskFor.addAll(fields.parts());
    return fieldsToAskFor;
  }

  private String line(String format, Field field) {
    List<String> row = row(field);
    String why = row.get(2) + "  " + row.get(3);
    return format.formatted(row.get(0), row.get(1), why).stripTrailing();
  }

  private List<String> row(Field field) {
    String about = field.value().isEmpty() ? hint(field) : misspelt(field);
    return List.of(label(field), field.shownValue(), field.from(), about);
  }

  /** The wire's name, and the setter's where it is another. */
  private String label(Field field) {
    String name = field.param().name();
    String method = field.param().method();
    return typed && !method.equals(name) ? "%s (%s)".formatted(name, method) : name;
  }

  private String hint(Field field) {
    boolean composable = field.param().composition().isPresent() && fields.parts().isEmpty();
    List<String> parts = fields.allParts().stream().map(part -> part.param().name()).toList();
    List<String> documented = field.param().allowed();
    return field.param().description()
        + (composable ? "; or give " + String.join(", ", parts) : "")
        + (documented.isEmpty() ? "" : " (" + String.join(", ", documented) + ")")
        + field.param().defaultValue().map(value -> " default: " + value).orElse("");
  }

  private String misspelt(Field field) {
    String name = field.param().name();
    boolean known =
        field.origin() != Origin.SET
            || OWN_ROWS.contains(name)
            || form.auth().param(name).isPresent()
            || form.isPart(name);
    List<String> names = form.auth().params().stream().map(param -> param.name()).toList();
    return known ? "" : "not in the catalog" + Suggestion.didYouMean(name, names);
  }

  private String step(Field field) {
    String example = example(field);
    return typed
        ? ".%s(%s)".formatted(field.param().method(), example)
        : ".param(\"%s\", %s)".formatted(field.param().name(), example);
  }

  private String example(Field field) {
    if (field.param().file()) {
      return "Path.of(\"...\")";
    }
    if (field.param().secret()) {
      return "secret(\"" + field.environmentName(form.connector().key()) + "\")";
    }
    ParameterType type = field.param().type();
    return switch (type) {
      case BOOLEAN -> "true";
      case INTEGER -> "0";
      case NUMBER -> "0.0";
      case OBJECT -> "Map.of()";
      case STRING, ANY -> "\"...\"";
      case ENUM -> '"' + field.param().allowed().get(0) + '"';
    };
  }
}
