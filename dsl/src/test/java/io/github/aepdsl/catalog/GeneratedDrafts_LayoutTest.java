package io.github.aepdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build writes reads like what people write. */
class GeneratedDrafts_LayoutTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "target", "generated-sources", "drafts");

  private static final Pattern NO_CODE =
      Pattern.compile("^import .*|^ */?\\*.*|\".*?\"", Pattern.MULTILINE);

  private final List<Source> sources = sources();

  @Test
  void thereIsAClassForEachAuthSpecAndForEachChoiceOfThem() {
    List<String> expected = new ArrayList<>(List.of("Sources.java"));
    for (Connector connector : Entries.connectors()) {
      boolean choice = connector.auth().size() > 1;
      connector.auth().stream()
          .map(auth -> connector.key() + (choice ? auth.step() : "") + "Draft.java")
          .forEach(expected::add);
      Stream.of(connector.key() + "Auth.java").filter(name -> choice).forEach(expected::add);
    }

    assertThat(sources)
        .extracting(Source::name)
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aFileSaysWhatItWasWrittenFromAndByWhat() {
    assertThat(sources)
        .extracting(Source::text)
        .allMatch(
            text ->
                text.startsWith(
                    "// Generated from dsl/src/generator/connectors.json"
                        + " by io.github.aepdsl.generator.Generate.\n"));
    assertThat(sources)
        .extracting(source -> source.text().replaceAll("\\s+\\*?\\s*", " "))
        .allMatch(text -> text.contains("Generated from the catalog"));
  }

  @Test
  void everyLineFitsAndEndsWhereItsTextEnds() {
    assertThat(sources)
        .allSatisfy(
            source ->
                assertThat(source.lines())
                    .allMatch(line -> line.length() <= 100)
                    .allMatch(line -> line.equals(line.stripTrailing())));
    assertThat(sources).extracting(Source::text).noneMatch(text -> text.contains("\n\n\n"));
  }

  @Test
  void everythingPublicHasJavadoc() {
    assertThat(sources)
        .allSatisfy(
            source ->
                assertThat(source.linesBefore("public "))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith("*/")));
  }

  @Test
  void everyImportIsUsed() {
    assertThat(sources)
        .allSatisfy(source -> assertThat(source.codeWords()).containsAll(source.imports()));
  }

  private static List<Source> sources() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).map(Source::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Source(String name, String text) {

    static Source read(Path file) {
      try {
        return new Source(file.getFileName().toString(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<String> lines() {
      return text.lines().toList();
    }

    List<String> linesBefore(String start) {
      List<String> lines = lines();
      return IntStream.range(1, lines.size())
          .filter(i -> lines.get(i).strip().startsWith(start))
          .mapToObj(i -> lines.get(i - 1))
          .toList();
    }

    List<String> imports() {
      return text.lines()
          .filter(line -> line.startsWith("import "))
          .map(line -> line.replaceAll(".*\\.|;", ""))
          .toList();
    }

    List<String> codeWords() {
      return List.of(NO_CODE.matcher(text).replaceAll("").split("\\W+"));
    }
  }
}
