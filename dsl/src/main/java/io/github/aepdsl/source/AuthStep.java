package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Remarks;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.ArrayList;
import java.util.List;

/** The choice between a connector's auth specs; prints the choices. Immutable. */
public abstract class AuthStep implements Tabular {

  private final DraftContext context;
  private final Connector connector;

  AuthStep(DraftContext context, String key) {
    this.context = context;
    this.connector = Catalog.load().byKey(key).orElseThrow();
  }

  Form form(String specName) {
    return Form.open(context, connector.key(), specName);
  }

  /** The choices as data. */
  @Override
  public TableView toTable() {
    List<String> notes = new ArrayList<>(Remarks.of(connector));
    notes.add("pick how to authenticate:");
    return new TableView(
        connector.name() + "  ->  " + context.where(),
        notes,
        List.of("type", "to authenticate by", ""),
        connector.auth().stream()
            .map(auth -> List.of("." + auth.step() + "()", auth.specName(), auth.notes()))
            .toList(),
        List.of());
  }

  /** The auth specs to choose from, each with the method that picks it. */
  @Override
  public String toString() {
    TableView table = toTable();
    List<String> lines = new ArrayList<>(List.of(table.heading()));
    lines.addAll(table.notes());
    int width = table.rows().stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
    String format = "  %-" + width + "s  %s%s";
    for (List<String> row : table.rows()) {
      String notes = row.get(2).isEmpty() ? "" : " - " + row.get(2);
      lines.add(format.formatted(row.get(0), row.get(1), notes));
    }
    return String.join("\n", lines);
  }
}
