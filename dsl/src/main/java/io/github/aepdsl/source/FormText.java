package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Remarks;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.show.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft as its form: what is set, what is a default, what is missing, and what to type next. */
final class FormText {

  /** Rows of every draft, which no auth spec lists. */
  private static final Set<String> OWN_ROWS = Set.of("name", "description");

  private static final int WIDEST_VALUE = 72;

  private final Form form;
  private final Fields fields;
  private final boolean typed;

  /**
   * A form's text.
   *
   * @param typed whether the draft has a setter for each parameter
   */
  FormText(Fields fields, boolean typed) {
    this.form = fields.form();
    this.fields = fields;
    this.typed = typed;
  }

  String text() {
    List<String> lines = new ArrayList<>(List.of(heading()));
    lines.addAll(remarks());
    int values = Math.max(1, Math.min(width(Field::shownValue), WIDEST_VALUE));
    String format = "  %-" + width(this::label) + "s  %-" + values + "s  %s";
    shown().forEach(field -> lines.add(line(format, field)));
    lines.addAll(after());
    return lines.stream().map(OneLine::whole).collect(Collectors.joining("\n"));
  }

  TableView table() {
    return new TableView(
        heading(),
        remarks().stream().map(String::strip).toList(),
        List.of("parameter", "value", "origin", ""),
        shown().map(this::row).toList(),
        after());
  }

  /** Of the connector, then of the auth spec that was picked. */
  private List<String> remarks() {
    List<String> remarks = new ArrayList<>(Remarks.of(form.connector()));
    remarks.addAll(Remarks.of(form.auth()));
    return remarks;
  }

  private String heading() {
    return "%s, %s  ->  %s"
        .formatted(form.connector().name(), form.auth().specName(), form.context().where());
  }

  /** What is wrong besides missing values, and what to type. */
  private List<String> after() {
    List<String> after = new ArrayList<>();
    fields.wrong().forEach(problem -> ("problem: " + problem).lines().forEach(after::add));
    fields.alternatives().remark().ifPresent(remark -> after.add("note: " + remark));
    after.add("next: " + new NextLine(fields, typed).text());
    return after;
  }

  private Stream<Field> shown() {
    return Stream.of(Stream.of(fields.name()), fields.description().stream(), fields.all())
        .flatMap(some -> some);
  }

  private int width(Function<Field, String> column) {
    return shown().map(column).mapToInt(String::length).max().orElse(0);
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
    Parameter param = field.param();
    boolean composable = param.composition().isPresent() && !fields.parts().composing();
    List<String> parts = fields.parts().all().stream().map(part -> part.param().name()).toList();
    return param.description()
        + (composable ? "; or give " + String.join(", ", parts) : "")
        + (param.allowed().isEmpty() ? "" : " (" + String.join(", ", param.allowed()) + ")")
        + param.defaultValue().map(value -> " default: " + value).orElse("");
  }

  private String misspelt(Field field) {
    String name = field.param().name();
    boolean known =
        field.origin() != FieldOrigin.SET
            || OWN_ROWS.contains(name)
            || form.auth().param(name).isPresent()
            || form.isPart(name);
    List<String> names = form.auth().params().stream().map(Parameter::name).toList();
    return known
        ? ""
        : Problem.of("not in the catalog").meant(Suggestion.nearest(name, names)).toString();
  }
}
