package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.resource.TableView;
import io.github.aepdsl.resource.Tabular;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a connector asks for: its ways to authenticate and the parameters of each. Immutable. Prints
 * as a form.
 *
 * <pre>{@code
 * aep().connectors().describe("snowflake")
 * }</pre>
 */
public final class ConnectorForm implements Tabular {

  private final Connector connector;

  ConnectorForm(Connector connector) {
    this.connector = connector;
  }

  /** The connector as the catalog has it. */
  public Connector connector() {
    return connector;
  }

  /** What {@link #toString()} prints, as data. */
  @Override
  public TableView toTable() {
    List<String> notes =
        new ArrayList<>(Remarks.of(connector).stream().map(String::strip).toList());
    connector.auth().forEach(auth -> notes.add(about(auth)));
    return new TableView(
        "%s, %s".formatted(connector.name(), connector.category()),
        notes,
        withStep("step", List.of("parameter", "type", "required", "default", "")),
        connector.auth().stream().flatMap(this::rows).toList(),
        List.of(
            "docs: " + connector.docs(), "next: aep()." + connector.key() + "()" + firstStep()));
  }

  /** The form: one row for each parameter. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private String about(AuthSpec auth) {
    String notes = auth.notes().isEmpty() ? "" : " - " + auth.notes();
    String step = isChoice() ? step(auth) + "  " : "";
    return "auth: " + step + auth.specName() + notes;
  }

  private Stream<List<String>> rows(AuthSpec auth) {
    List<List<String>> rows = new ArrayList<>();
    for (Parameter param : auth.params()) {
      String required = param.required().name().toLowerCase(Locale.ROOT);
      rows.add(withStep(rows.isEmpty() ? step(auth) : "", cells(param, required)));
      param.composition().stream()
          .flatMap(composition -> composition.parts().stream())
          .forEach(part -> rows.add(withStep("", cells(part, "or part"))));
    }
    return rows.stream();
  }

  private static List<String> cells(Parameter param, String required) {
    String values = String.join(", ", param.allowed());
    return List.of(
        param.method(),
        (param.secret() ? "secret " : "") + param.type().name().toLowerCase(Locale.ROOT),
        required,
        param.defaultValue().map(String::valueOf).orElse(""),
        param.description() + (values.isEmpty() ? "" : " (" + values + ")"));
  }

  private List<String> withStep(String step, List<String> cells) {
    return isChoice() ? Stream.concat(Stream.of(step), cells.stream()).toList() : cells;
  }

  private boolean isChoice() {
    return connector.auth().size() > 1;
  }

  private String firstStep() {
    return isChoice() ? step(connector.auth().get(0)) : "";
  }

  private static String step(AuthSpec auth) {
    return "." + auth.step() + "()";
  }
}
