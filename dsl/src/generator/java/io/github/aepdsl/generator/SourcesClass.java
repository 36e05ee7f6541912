package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import java.util.List;
import java.util.stream.Collectors;

/** What a session inherits: one method per connector. */
final class SourcesClass {

  private static final String CODE =
      """
      /**
       * One method per documented connector; each opens a draft of a base connection to it. Generated
       * from the catalog.
       */
      public abstract class Sources {

        /** What every draft of this session is opened with. */
        protected abstract DraftContext context();
      %s}
      """;

  private static final String OPENER =
      """

        /** Opens a draft for %1$s. */
        public %2$s %3$s() {
          return new %2$s(%4$s);
        }
      """;

  private SourcesClass() {}

  static String of(List<Connector> connectors) {
    return CODE.formatted(
        connectors.stream().map(SourcesClass::opener).collect(Collectors.joining()));
  }

  private static String opener(Connector connector) {
    AuthSpec first = connector.auth().get(0);
    String form = "Form.open(context(), \"%s\", \"%s\")";
    boolean only = Names.isOnlyOne(connector);
    return OPENER.formatted(
        Javadoc.escaped(connector.name()),
        only ? Names.draft(connector, first) : Names.choice(connector),
        connector.key(),
        only ? form.formatted(connector.key(), first.specName()) : "context()");
  }
}
