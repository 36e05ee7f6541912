import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.catalog.ParameterType;
import io.github.aepdsl.catalog.Required;
import io.github.aepdsl.catalog.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the typed drafts from the catalog: one class per auth spec, one per connector with several
 * auth specs, and {@code Sources}, the methods that open them. Run by the build.
 *
 * <p>Usage: {@code java GenerateDrafts.java connectors.json OUTPUT_FOLDER}
 */
public final class GenerateDrafts {

  private static final String HEADER =
      """
      package io.github.aepdsl.source;

      import io.github.aepdsl.connection.BaseConnection;
      import io.github.aepdsl.connection.StreamingConnection;
      import io.github.aepdsl.secret.Secret;
      import java.nio.file.Path;
      import java.util.Map;
      """;

  private static final String DRAFT =
      """
      /**
       * A draft of a base connection to %1$s with %2$s.%3$s
       *
       * <p>Immutable: every step returns a new draft. Source: <a href="%4$s">Adobe's page</a>.
       */
      public final class %5$s extends Draft<%5$s, %6$s> {

        %5$s(Form form) {
          super(form);
        }

        @Override
        %5$s with(Form form) {
          return new %5$s(form);
        }

        @Override
        %6$s finish(BaseConnection connection) {
          return connection%7$s;
        }
      %8$s}
      """;

  private static final String SETTER =
      """

        /** %1$s */
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

  private static final String STEPS =
      """
      /**
       * Picks one of the ways to authenticate against %1$s.%2$s
       *
       * <p>Source: <a href="%3$s">Adobe's page</a>.
       */
      public final class %4$s extends AuthStep {

        %4$s(DraftContext context) {
          super(context, "%5$s");
        }
      %6$s}
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
        public %2$s %3$s(%4$s %5$s) {
          return %3$s().%5$s(%5$s);
        }
      """;

  private static final String SOURCES =
      """
      /** One method per documented connector; each opens a draft of a base connection to it. */
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

  private final Path folder;

  private GenerateDrafts(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]).resolve("io/github/aepdsl/source");
    Files.createDirectories(folder);
    new GenerateDrafts(folder).writeAll(Catalog.read(Path.of(args[0])));
  }

  private void writeAll(Catalog catalog) throws IOException {
    for (Connector connector : catalog.connectors()) {
      for (AuthSpec auth : connector.auth()) {
        write(draftName(connector, auth), draft(connector, auth));
      }
      if (connector.auth().size() > 1) {
        write(stepName(connector), steps(connector));
      }
    }
    write("Sources", SOURCES.formatted(each(catalog.connectors(), GenerateDrafts::opener)));
  }

  private static String draft(Connector connector, AuthSpec auth) {
    String type = draftName(connector, auth);
    return DRAFT.formatted(
        doc(connector.name()),
        doc(auth.specName()),
        doc(remarks(connector) + (auth.notes().isEmpty() ? "" : " " + auth.notes())),
        connector.docs(),
        type,
        connector.inlet() ? "StreamingConnection" : "BaseConnection",
        connector.inlet() ? ".streaming()" : "",
        each(auth.params(), param -> methods(type, param)));
  }

  private static String methods(String type, Parameter param) {
    String setters = setters(type, "set", param);
    String flag = param.flag().isEmpty() ? "" : SWITCH.formatted(param.name(), type, param.flag());
    String parts =
        param
            .composition()
            .map(composition -> each(composition.parts(), part -> setters(type, "part", part)))
            .orElse("");
    return setters + flag + parts;
  }

  private static String setters(String type, String verb, Parameter param) {
    return each(
        argumentTypes(param),
        argument ->
            SETTER.formatted(
                doc(sentence(param)), type, param.method(), argument, verb, param.name()));
  }

  private static List<String> argumentTypes(Parameter param) {
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

  private static String steps(Connector connector) {
    return STEPS.formatted(
        doc(connector.name()),
        doc(remarks(connector)),
        connector.docs(),
        stepName(connector),
        connector.key(),
        each(connector.auth(), auth -> step(connector, auth)));
  }

  private static String step(Connector connector, AuthSpec auth) {
    String type = draftName(connector, auth);
    String plain = STEP.formatted(doc(auth.specName()), type, auth.step(), auth.specName());
    List<Parameter> required =
        auth.params().stream().filter(param -> param.required() == Required.YES).toList();
    if (!required.stream().map(Parameter::method).toList().equals(List.of(auth.step()))) {
      return plain;
    }
    return plain
        + each(
            argumentTypes(required.get(0)),
            argument ->
                STEP_WITH_VALUE.formatted(
                    doc(auth.specName()), type, auth.step(), argument, auth.step()));
  }

  private static String opener(Connector connector) {
    AuthSpec first = connector.auth().get(0);
    boolean single = connector.auth().size() == 1;
    String form = "Form.open(context(), \"%s\", \"%s\")";
    return OPENER.formatted(
        doc(connector.name()),
        single ? draftName(connector, first) : stepName(connector),
        connector.key(),
        single ? form.formatted(connector.key(), first.specName()) : "context()");
  }

  private static String remarks(Connector connector) {
    boolean worthSaying =
        connector.status() == Status.BETA || connector.status() == Status.DEPRECATED;
    String since = connector.statusSince().map(month -> " since " + month).orElse("");
    String word = capital(connector.status().name().toLowerCase(Locale.ROOT));
    String status = worthSaying ? " " + word + since + "." : "";
    return status + (connector.notes().isEmpty() ? "" : " " + connector.notes());
  }

  private static String sentence(Parameter param) {
    String fallback =
        param.defaultValue().map(value -> " Default: {@code " + value + "}.").orElse("");
    String label = param.type() == ParameterType.ENUM ? " One of " : " Documented: ";
    String allowed =
        param.allowed().isEmpty() ? "" : label + String.join(", ", param.allowed()) + ".";
    String file =
        param.file() ? " A file's own text is encoded like the file; what is encoded stays." : "";
    return param.description() + "." + fallback + allowed + file;
  }

  /** A text in a doc comment: neither HTML nor a unicode escape, as in {@code site\\user}. */
  private static String doc(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\\", "&#92;");
  }

  private static String stepName(Connector connector) {
    return capital(connector.key()) + "Auth";
  }

  private static String draftName(Connector connector, AuthSpec auth) {
    String step = connector.auth().size() == 1 ? "" : capital(auth.step());
    return capital(connector.key()) + step + "Draft";
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static <T> String each(List<T> things, Function<T, String> code) {
    return things.stream().map(code).collect(Collectors.joining());
  }

  private void write(String type, String code) throws IOException {
    String used =
        HEADER.lines().filter(line -> isUsed(line, code)).collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve(type + ".java"), used + "\n\n" + code);
  }

  private static boolean isUsed(String line, String code) {
    String simpleName = line.replaceAll(".*\\.|;", "");
    return !line.startsWith("import") || code.matches("(?s).*\\b" + simpleName + "\\b.*");
  }
}
