package io.github.aepdsl;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/CONNECTORS.md has to say, from the catalog; sample values come from golden bodies. */
public final class ConnectorsPage {

  /** The page in the checkout. */
  public static final Path FILE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "CONNECTORS.md");

  private static final String INTRO =
      """
      # Connectors

      %d connectors with a documented base connection and the %d ways to authenticate against them,
      as Adobe's pages described them in %s. They stand for %d connection specs (two are shared by two
      connectors each). This page is written by a test from the catalog; every line of code on it runs
      in the build, on the local platform.

      `aep().<key>()` opens a draft. Where the last but one column lists steps, pick one of them
      first; then set parameters by the names that the service gives them. At the prompt Tab shows
      the names, and a draft printed shows what is set, what is missing and what to type next. A key
      file is given as `Path.of("...")`, its text as a `secret("NAME")`: both are sent in the encoding
      that the service wants, and what is encoded already is left as it is. `aep().connectors()`
      lists, filters and describes the same connectors offline, and its `refresh()` tells how the
      service itself describes them today. What is not here opens with
      `aep().source(connectionSpecId, authSpecName)`, or from that refresh with the service's checks.

      | method | connector | category | status | steps | Adobe |
      |---|---|---|---|---|---|
      """;

  private ConnectorsPage() {}

  static String text() {
    Catalog catalog = Catalog.load();
    String intro =
        INTRO.formatted(
            catalog.connectors().size(),
            catalog.connectors().stream().mapToInt(connector -> connector.auth().size()).sum(),
            catalog.factsAsOf(),
            catalog.connectors().stream().map(Connector::connectionSpecId).distinct().count());
    return intro
        + each(catalog.connectors(), ConnectorsPage::row)
        + categories(catalog).stream()
            .map(category -> section(catalog, category))
            .collect(Collectors.joining());
  }

  private static String row(Connector connector) {
    String steps =
        connector.auth().size() == 1
            ? ""
            : connector.auth().stream()
                .map(spec -> "`%s()`".formatted(spec.step()))
                .collect(Collectors.joining(" "));
    return "| [`%s()`](#%s) | %s | %s | %s | %s | [page](%s) |\n"
        .formatted(
            connector.key(),
            anchor(connector.name()),
            connector.name(),
            connector.category(),
            status(connector),
            steps,
            connector.docs());
  }

  private static String section(Catalog catalog, String category) {
    List<Connector> connectors =
        catalog.connectors().stream().filter(one -> one.category().equals(category)).toList();
    return "\n## "
        + category.substring(0, 1).toUpperCase(Locale.ROOT)
        + category.substring(1)
        + "\n"
        + each(connectors, ConnectorsPage::entry);
  }

  private static String entry(Connector connector) {
    String notes =
        Stream.concat(
                Stream.of(connector.notes()).filter(note -> !note.isEmpty()),
                connector.auth().stream()
                    .filter(spec -> !spec.notes().isEmpty())
                    .map(spec -> note(connector, spec)))
            .map(note -> "- " + note + "\n")
            .collect(Collectors.joining());
    return "\n### %s\n\n%s```java\n%s```\n"
        .formatted(
            connector.name(),
            notes.isEmpty() ? "" : notes + "\n",
            connector.auth().stream()
                .flatMap(spec -> SampleLines.of(Golden.read(connector, spec)).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining()));
  }

  private static String note(Connector connector, AuthSpec spec) {
    return connector.auth().size() == 1
        ? spec.notes()
        : "`%s()`: %s".formatted(spec.step(), spec.notes());
  }

  private static String status(Connector connector) {
    String word = connector.status().name().toLowerCase(Locale.ROOT);
    return word + connector.statusSince().map(month -> " since " + month).orElse("");
  }

  private static List<String> categories(Catalog catalog) {
    return catalog.connectors().stream().map(Connector::category).distinct().toList();
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static <T> String each(List<T> things, Function<T, String> text) {
    return things.stream().map(text).collect(Collectors.joining());
  }
}
