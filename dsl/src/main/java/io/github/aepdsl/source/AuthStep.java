package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import java.util.ArrayList;
import java.util.List;

/** The choice between a connector's auth specs; prints the choices. Immutable. */
public abstract class AuthStep {

  private final DraftContext context;
  private final Connector connector;

  AuthStep(DraftContext context, String key) {
    this.context = context;
    this.connector = Catalog.load().byKey(key).orElseThrow();
  }

  Form form(String specName) {
    return Form.open(context, connector.key(), specName);
  }

  /** The auth specs to choose from, each with the method that picks it. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(connector.name() + "  ->  " + context.workspace().where());
    lines.addAll(Remarks.of(connector));
    lines.add("pick how to authenticate:");
    connector.auth().forEach(auth -> lines.add(line(auth)));
    return String.join("\n", lines);
  }

  private String line(AuthSpec auth) {
    int width = connector.auth().stream().mapToInt(each -> each.step().length()).max().orElse(0);
    String format = "  .%-" + (width + 2) + "s  %s%s";
    String notes = auth.notes().isEmpty() ? "" : " - " + auth.notes();
    return format.formatted(auth.step() + "()", auth.specName(), notes);
  }
}
