package io.github.aepdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build writes reads like what people write. */
class GeneratedDrafts_LayoutTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "target", "generated-sources", "drafts");

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void thereIsAClassForEachAuthSpecAndForEachChoiceOfThem() throws IOException {
    List<String> expected = new ArrayList<>(List.of("Sources.java"));
    for (Connector connector : Entries.connectors()) {
      boolean choice = connector.auth().size() > 1;
      connector.auth().stream()
          .map(auth -> connector.key() + (choice ? auth.step() : "") + "Draft.java")
          .forEach(expected::add);
      Stream.of(connector.key() + "Auth.java").filter(name -> choice).forEach(expected::add);
    }

    assertThat(sources())
        .extracting(file -> file.getFileName().toString())
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aFileSaysWhatItWasWrittenFromAndByWhat(Path file) throws IOException {
    String text = Files.readString(file);

    assertThat(text.lines().findFirst().orElseThrow())
        .startsWith("// Generated from ")
        .contains("connectors.json by " + "io.github.aepdsl.generator.Generate");
    assertThat(text.replaceAll("\\s+\\*?\\s*", " ")).contains("Generated from the catalog");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyLineFitsAndEndsWhereItsTextEnds(Path file) throws IOException {
    assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("\t", "\n\n\n");
    assertThat(Files.readAllLines(file))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everythingPublicHasJavadoc(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);

    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("public ")) {
        assertThat(lines.get(i - 1)).as(lines.get(i)).endsWith("*/");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyImportIsUsed(Path file) throws IOException {
    String text = Files.readString(file);
    String code = text.replaceAll("(?m)^import .*|^ */?\\*.*|\".*?\"", "");

    text.lines()
        .filter(line -> line.startsWith("import "))
        .map(line -> line.replaceAll(".*\\.|;", ""))
        .forEach(type -> assertThat(code).containsPattern("\\b" + type + "\\b"));
  }
}
