package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.Composition;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.catalog.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A draft's methods for one parameter: one per type that its value may be given in. */
final class Setters {

  private static final String SETTER =
      """

      %1$s
        public %2$s %3$s(%4$s %3$s) {
          return %5$s("%6$s", %3$s);
        }
      """;

  private static final String SWITCH =
      """

        /** Switches {@code %1$s} on. */
        public %2$s %3$s() {
          return set("%1$s", true);
        }
      """;

  private Setters() {}

  /** The methods for the parameter itself, its switch, and the parts it can be composed from. */
  static String of(String draft, Parameter param) {
    String flag = param.setter().flag();
    String on = flag.isEmpty() ? "" : SWITCH.formatted(param.name(), draft, flag);
    String parts =
        param.composition().stream()
            .map(Composition::parts)
            .flatMap(List::stream)
            .map(part -> setters(draft, "part", part))
            .collect(Collectors.joining());
    return setters(draft, "set", param) + on + parts;
  }

  /** The Java types that a parameter's value may be given in. */
  static List<String> argumentTypes(Parameter param) {
    if (param.type() == ParameterType.INTEGER) {
      return List.of("int");
    }
    if (param.type() == ParameterType.BOOLEAN) {
      return List.of("boolean");
    }
    if (param.type() == ParameterType.OBJECT) {
      return List.of("Map<String, ?>");
    }
    List<String> types = new ArrayList<>(List.of("String"));
    if (param.secret()) {
      types.add("Secret");
    }
    if (param.number()) {
      types.add("int");
    }
    if (param.file()) {
      types.add("Path");
    }
    return types;
  }

  private static String setters(String draft, String verb, Parameter param) {
    String doc = Javadoc.of("  ", sentences(param));
    return argumentTypes(param).stream()
        .map(type -> SETTER.formatted(doc, draft, param.method(), type, verb, param.name()))
        .collect(Collectors.joining());
  }

  private static String sentences(Parameter param) {
    String fallback =
        param.defaultValue().map(value -> " Default: {@code " + value + "}.").orElse("");
    String label = param.type() == ParameterType.ENUM ? " One of " : " Documented: ";
    String allowed =
        param.allowed().isEmpty() ? "" : label + String.join(", ", param.allowed()) + ".";
    String file =
        param.file() ? " A file's own text is encoded like the file; what is encoded stays." : "";
    String need = param.required() == Required.YES ? "" : " May be left out.";
    return Javadoc.escaped(param.description()) + "." + need + fallback + allowed + file;
  }
}
