package io.github.aepdsl.source;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;

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
    StringBuilder text =
        new StringBuilder(connector.name())
            .append("  ->  ")
            .append(context.workspace().where())
            .append("\npick how to authenticate:");
    int width = connector.auth().stream().mapToInt(auth -> auth.step().length()).max().orElse(0);
    for (AuthSpec auth : connector.auth()) {
      String line = "\n  .%-" + (width + 2) + "s  %s";
      text.append(line.formatted(auth.step() + "()", auth.specName()));
    }
    return text.toString();
  }
}
