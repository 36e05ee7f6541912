package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.Required;
import java.util.List;
import java.util.stream.Collectors;

/** The choice between the auth specs of one connector: a method for each. */
final class ChoiceClass {

  private static final String CODE =
      """
      %1$s
      public final class %2$s extends AuthStep {

        %2$s(DraftContext context) {
          super(context, "%3$s");
        }
      %4$s}
      """;

  private static final String STEP =
      """

        /** Authenticates with %1$s. */
        public %2$s %3$s() {
          return new %2$s(form("%4$s"));
        }
      """;

  /** A step named like the one parameter that its spec requires also takes its value at once. */
  private static final String STEP_WITH_VALUE =
      """

        /** Authenticates with %1$s. */
        public %2$s %3$s(%4$s %3$s) {
          return %3$s().%3$s(%3$s);
        }
      """;

  private ChoiceClass() {}

  static String of(Connector connector) {
    return CODE.formatted(
        doc(connector),
        Names.choice(connector),
        connector.key(),
        connector.auth().stream()
            .map(auth -> steps(connector, auth))
            .collect(Collectors.joining()));
  }

  private static String doc(Connector connector) {
    return Javadoc.of(
        "",
        "Picks one of the ways to authenticate against "
            + Javadoc.escaped(connector.name())
            + "."
            + Notes.of(connector, ""),
        "Immutable and thread safe. " + Notes.origin(connector));
  }

  private static String steps(Connector connector, AuthSpec auth) {
    String draft = Names.draft(connector, auth);
    String spec = Javadoc.escaped(auth.specName());
    String plain = STEP.formatted(spec, draft, auth.step(), auth.specName());
    List<Parameter> required =
        auth.params().stream().filter(param -> param.required() == Required.YES).toList();
    if (!required.stream().map(Parameter::method).toList().equals(List.of(auth.step()))) {
      return plain;
    }
    return Setters.argumentTypes(required.get(0)).stream()
        .map(argument -> STEP_WITH_VALUE.formatted(spec, draft, auth.step(), argument))
        .collect(Collectors.joining("", plain, ""));
  }
}
