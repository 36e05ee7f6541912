package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import java.util.stream.Collectors;

/** The draft of one auth spec: what it becomes, and a method for each parameter. */
final class DraftClass {

  private static final String CODE =
      """
      %1$s
      public final class %2$s extends Draft<%2$s, %3$s> {

        %2$s(Form form) {
          super(form);
        }

        @Override
        %2$s with(Form form) {
          return new %2$s(form);
        }

        @Override
        %3$s finish(BaseConnection connection) {
          return connection%4$s;
        }
      %5$s}
      """;

  private DraftClass() {}

  static String of(Connector connector, AuthSpec auth) {
    String type = Names.draft(connector, auth);
    return CODE.formatted(
        doc(connector, auth),
        type,
        connector.inlet() ? "StreamingConnection" : "BaseConnection",
        connector.inlet() ? ".streaming()" : "",
        auth.params().stream().map(param -> Setters.of(type, param)).collect(Collectors.joining()));
  }

  private static String doc(Connector connector, AuthSpec auth) {
    return Javadoc.of(
        "",
        "A draft of a base connection to %s with %s, opened by {@code %s}."
                .formatted(
                    Javadoc.escaped(connector.name()),
                    Javadoc.escaped(auth.specName()),
                    Names.chain(connector, auth))
            + Notes.of(connector, auth.notes()),
        "Immutable and thread safe: every step returns a new draft. " + Notes.origin(connector));
  }
}
