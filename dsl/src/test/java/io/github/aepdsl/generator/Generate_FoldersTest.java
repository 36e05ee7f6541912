package io.github.aepdsl.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generator leaves in its folders, from one build to the next. */
class Generate_FoldersTest {

  private static final String CATALOG = "io/github/aepdsl/catalog/";
  private static final String DRAFTS = "io/github/aepdsl/source/";
  private static final String CALLS = "io/github/aepdsl/shell/prompt/calls.tsv";

  @TempDir Path folder;

  @Test
  void writesAResourceAndADraftForEachConnector() throws IOException {
    generate("acme", "other");

    assertThat(files("resources/" + CATALOG))
        .containsExactlyInAnyOrder("index.tsv", "acme.json", "other.json");
    assertThat(files("sources/" + DRAFTS))
        .containsExactlyInAnyOrder("AcmeDraft.java", "OtherDraft.java", "Sources.java");
  }

  @Test
  void writesTheIndexInTheOrderOfTheListAndWithoutAuthSpecs() throws IOException {
    generate("other", "acme");

    assertThat(Files.readString(folder.resolve("resources/" + CATALOG + "index.tsv")))
        .isEqualTo("2026-06\nother\tAcme\tcrm\t1-2\tga\t\nacme\tAcme\tcrm\t1-2\tga\t\n");
  }

  @Test
  void writesAConnectorWithoutTheLayoutOfTheList() throws IOException {
    generate("acme");

    assertThat(Files.readString(folder.resolve("resources/" + CATALOG + "acme.json")))
        .startsWith("{\"key\":\"acme\",\"name\":\"Acme\",")
        .endsWith(",\"params\":[{\"name\":\"host\"}]}]}");
  }

  @Test
  void deletesWhatAConnectorLeftThatIsListedNoMore() throws IOException {
    generate("acme", "other");
    Files.writeString(Files.createDirectories(copies()).resolve("other.json"), "{}");
    Files.writeString(copies().resolve("Catalog.class"), "");

    generate("acme");

    assertThat(files("resources/" + CATALOG)).doesNotContain("other.json").contains("acme.json");
    assertThat(files("sources/" + DRAFTS)).doesNotContain("OtherDraft.java");
    assertThat(copies().toFile().list()).containsExactly("Catalog.class");
  }

  @Test
  void touchesOnlyWhatChanges() throws IOException {
    generate("acme");
    Path draft = folder.resolve("sources/" + DRAFTS + "AcmeDraft.java");
    Path sources = draft.resolveSibling("Sources.java");
    FileTime before = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(draft, before);
    Files.setLastModifiedTime(sources, before);

    generate("acme", "other");

    assertThat(Files.getLastModifiedTime(draft)).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(sources)).isGreaterThan(before);
  }

  @Test
  void writesWhatEachPublicCallDoes() throws IOException {
    type("shown", "Base", "/** Gives {@code a} &lt; b. More. */ public int a(int x) { return x; }");
    type("shown", "Below extends Base", "@Override public int a(int x) { return 2 * x; }");
    type(
        "shown",
        "Closed",
        "/** Says {@link Base#a it}. */ public void b() {} /** No. */ void c() {}");
    type("hidden", "Hidden", "/** Hides. */ public void d() {}");

    generate("acme");

    assertThat(Files.readAllLines(folder.resolve("resources/" + CALLS)))
        .contains("Base.a(x)\tGives a < b.", "Below.a(x)\tGives a < b.", "Closed.b()\tSays it.")
        .anyMatch(line -> line.startsWith("AcmeDraft.host(host)\t"))
        .noneMatch(line -> line.matches("(Closed.c|Hidden).*"));
  }

  @Test
  void refusesAKeyThatIsListedTwice() {
    assertThatThrownBy(() -> generate("acme", "acme"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two connectors would write acme.json");
  }

  private void generate(String... keys) throws IOException {
    String connectors = Stream.of(keys).map(this::connector).collect(Collectors.joining(","));
    Path list = folder.resolve("connectors.json");
    Files.writeString(list, "{\"factsAsOf\": \"2026-06\", \"connectors\": [" + connectors + "]}");

    Files.writeString(
        folder.resolve("module-info.java"),
        "module m { exports io.github.aepdsl.source; exports io.github.aepdsl.shown; }");

    Generate.main(
        Stream.of("connectors.json", "resources", "sources", "classes", "main", "module-info.java")
            .map(name -> folder.resolve(name).toString())
            .toArray(String[]::new));
  }

  private void type(String where, String declared, String methods) throws IOException {
    Path home = Files.createDirectories(folder.resolve("main/io/github/aepdsl/" + where));
    String name = declared.replaceFirst(" .*", "");
    Files.writeString(
        home.resolve(name + ".java"), "public class %s { %s }".formatted(declared, methods));
  }

  private String connector(String key) {
    return """
        {
          "key": "%s", "name": "Acme", "category": "crm", "connectionSpecId": "1-2",
          "connectionSpecVersion": "1.0", "status": "ga", "docs": "https://acme.example",
          "auth": [{"specName": "Basic Authentication", "step": "basic", "params": [{"name": "host"}]}]
        }"""
        .formatted(key);
  }

  private Path copies() {
    return folder.resolve("classes/" + CATALOG);
  }

  private List<String> files(String path) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(path))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
