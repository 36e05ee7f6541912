package io.github.aepdsl.generator;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A source file around a class: what wrote it, its package, the imports that it uses. */
final class JavaFile {

  /** Where a line ends at the latest. */
  static final int COLUMNS = 100;

  private static final String START =
      """
      // Generated from dsl/src/generator/connectors.json by io.github.aepdsl.generator.Generate.
      // Edit one of those: the next build writes this file anew.

      package io.github.aepdsl.source;

      """;

  private static final List<String> IMPORTS =
      List.of(
          "io.github.aepdsl.connection.BaseConnection",
          "io.github.aepdsl.connection.StreamingConnection",
          "io.github.aepdsl.secret.Secret",
          "java.nio.file.Path",
          "java.util.Map");

  /** Comments and literals name types without using them. */
  private static final Pattern PROSE = Pattern.compile("^ */?\\*.*$|\"[^\"]*\"", Pattern.MULTILINE);

  private JavaFile() {}

  static void write(OutputFolder folder, String type, String code) throws IOException {
    String body = code.lines().map(line -> folded(line) + "\n").collect(Collectors.joining());
    folder.write(type + ".java", START + imports(code) + body);
  }

  private static String imports(String code) {
    Set<String> words = new HashSet<>(List.of(PROSE.matcher(code).replaceAll("").split("\\W+")));
    String used =
        IMPORTS.stream()
            .filter(type -> words.contains(type.substring(type.lastIndexOf('.') + 1)))
            .map("import %s;\n"::formatted)
            .collect(Collectors.joining());
    return used.isEmpty() ? "" : used + "\n";
  }

  /** A long line in two: a class goes on at what it extends, a call or method at its arguments. */
  private static String folded(String line) {
    int end = line.contains(" extends ") ? line.indexOf(" extends ") : line.indexOf('(') + 1;
    if (line.length() <= COLUMNS || end == 0) {
      return line;
    }
    String indent = " ".repeat(line.length() - line.stripLeading().length() + 4);
    return line.substring(0, end) + "\n" + indent + line.substring(end).strip();
  }
}
