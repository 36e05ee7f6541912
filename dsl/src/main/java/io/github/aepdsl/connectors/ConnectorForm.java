package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Remarks;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

  private static final int SHOWN = 16;

  private final Connector connector;
  private final Function<AuthSpec, String> step;
  private final String opener;

  private ConnectorForm(Connector connector, Function<AuthSpec, String> step, String opener) {
    this.connector = connector;
    this.step = step;
    this.opener = opener;
  }

  /** A connector of the catalog, which has a method for each auth spec. */
  static ConnectorForm ofCatalog(Connector connector) {
    Function<AuthSpec, String> step = auth -> "." + auth.step() + "()";
    boolean choice = connector.auth().size() > 1;
    String first = choice ? step.apply(connector.auth().get(0)) : "";
    return new ConnectorForm(connector, step, "aep()." + connector.key() + "()" + first);
  }

  /** A connector as the service describes it, which opens by the name of its auth spec. */
  static ConnectorForm ofService(Connector connector) {
    Function<AuthSpec, String> step = auth -> OneLine.literal(auth.specName());
    String opener =
        connector.auth().stream()
            .findFirst()
            .map(
                auth ->
                    ".source(%s, %s)"
                        .formatted(OneLine.literal(connector.name()), step.apply(auth)))
            .orElse("");
    return new ConnectorForm(connector, step, opener);
  }

  /** The connector as the catalog has it. */
  public Connector connector() {
    return connector;
  }

  /** What {@link #toString()} prints, as data. */
  @Override
  public TableView toTable() {
    List<String> notes = new ArrayList<>(Remarks.notes(connector));
    connector.auth().forEach(auth -> notes.add(about(auth)));
    return new TableView(
        "%s, %s, %s"
            .formatted(connector.name(), connector.category(), Remarks.status(connector.entry())),
        notes,
        withStep("step", List.of("parameter", "type", "required", "default", "description")),
        connector.auth().stream().flatMap(this::rows).toList(),
        after());
  }

  /** The form: one row for each parameter. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private List<String> after() {
    String docs = connector.docs().isEmpty() ? "" : "docs: " + connector.docs();
    String next =
        opener.isEmpty() ? "lists no auth spec: nothing can connect to it" : "next: " + opener;
    return Stream.of(docs, next).filter(line -> !line.isEmpty()).toList();
  }

  private String about(AuthSpec auth) {
    String notes = auth.notes().isEmpty() ? "" : " - " + auth.notes();
    String picked = isChoice() && !auth.step().isEmpty() ? step.apply(auth) + "  " : "";
    return "auth: " + picked + auth.specName() + notes;
  }

  private Stream<List<String>> rows(AuthSpec auth) {
    List<List<String>> rows = new ArrayList<>();
    for (Parameter param : auth.params()) {
      String required = param.required().name().toLowerCase(Locale.ROOT);
      rows.add(withStep(rows.isEmpty() ? step.apply(auth) : "", cells(param, required)));
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
        param.defaultValue().map(value -> shortened(String.valueOf(value))).orElse(""),
        (param.description() + (values.isEmpty() ? "" : " (" + values + ")")).strip());
  }

  private static String shortened(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN - 3) + "...";
  }

  private List<String> withStep(String first, List<String> cells) {
    return isChoice() ? Stream.concat(Stream.of(first), cells.stream()).toList() : cells;
  }

  private boolean isChoice() {
    return connector.auth().size() > 1;
  }
}
