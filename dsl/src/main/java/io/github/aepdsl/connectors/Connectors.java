package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.CatalogEntry;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Remarks;
import io.github.aepdsl.catalog.Status;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import io.github.aepdsl.source.DraftContext;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documented connectors, without asking any server. Immutable; each filter returns a new one.
 * Prints as a table.
 *
 * <pre>{@code
 * aep().connectors().category("database").status("ga")
 * aep().connectors().describe("snowflake")
 * aep().connectors().refresh()
 * }</pre>
 */
public final class Connectors implements Iterable<Connector>, Tabular {

  private final DraftContext context;
  private final String category;
  private final String status;
  private final List<CatalogEntry> entries;

  private Connectors(DraftContext context, String category, String status) {
    this.context = context;
    this.category = category;
    this.status = status;
    this.entries =
        Catalog.load().entries().stream()
            .filter(one -> category.isEmpty() || one.category().equals(category))
            .filter(one -> status.isEmpty() || word(one.status()).equals(status))
            .toList();
  }

  /** All of them, for drafts of this session. */
  public static Connectors of(DraftContext context) {
    return new Connectors(context, "", "");
  }

  /**
   * Those of one category, such as {@code database} or {@code cloud storage}.
   *
   * @throws IllegalArgumentException when there is no such category; names the nearest
   */
  public Connectors category(String category) {
    List<String> known =
        Catalog.load().entries().stream().map(CatalogEntry::category).distinct().toList();
    return new Connectors(context, valid("category", category, known), status);
  }

  /**
   * Those of one status: {@code ga}, {@code beta}, {@code deprecated} or {@code unknown}.
   *
   * @throws IllegalArgumentException when there is no such status; names the nearest
   */
  public Connectors status(String status) {
    List<String> known = Arrays.stream(Status.values()).map(Connectors::word).toList();
    return new Connectors(context, category, valid("status", status, known));
  }

  /** All of them, in the order of the table. */
  public List<Connector> list() {
    return entries.stream().map(Connectors::connector).toList();
  }

  @Override
  public Iterator<Connector> iterator() {
    return list().iterator();
  }

  /**
   * What one connector asks for, as a form.
   *
   * @param source its method on the session, its name, its connection spec id, or a part of key or
   *     name that no other connector has
   * @throws IllegalArgumentException when there is none or more than one; names them, or the
   *     nearest
   */
  public ConnectorForm describe(String source) {
    return ConnectorForm.ofCatalog(ConnectorSearch.find(source));
  }

  /**
   * Asks the service for its connection specs and compares them with the catalog.
   *
   * @throws io.github.aepdsl.error.AepException when they cannot be read
   */
  public LiveConnectors refresh() {
    return LiveConnectors.read(context);
  }

  /** What {@link #toString()} prints, as data. */
  @Override
  public TableView toTable() {
    return new TableView(
        "%d connectors%s, as documented in %s"
            .formatted(entries.size(), filters(), Catalog.load().factsAsOf()),
        List.of(),
        List.of("type", "connector", "category", "status"),
        entries.stream().map(Connectors::row).toList(),
        List.of("next: " + next()));
  }

  /** A table of all, one row each. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private String filters() {
    return Stream.of(category, status)
        .filter(filter -> !filter.isEmpty())
        .map(filter -> ", " + filter)
        .collect(Collectors.joining());
  }

  /** Steps that lead on from what is listed. */
  private String next() {
    Optional<CatalogEntry> example =
        entries.stream()
            .filter(one -> one.key().equals("snowflake"))
            .findFirst()
            .or(() -> entries.stream().findFirst());
    return example.map(this::steps).orElse("aep().connectors()");
  }

  private String steps(CatalogEntry example) {
    return ".describe(\"%s\")".formatted(example.key())
        + (category.isEmpty() ? "  .category(\"%s\")".formatted(example.category()) : "")
        + (status.isEmpty() ? "  .status(\"%s\")".formatted(word(example.status())) : "");
  }

  private static List<String> row(CatalogEntry entry) {
    return List.of(entry.key() + "()", entry.name(), entry.category(), Remarks.status(entry));
  }

  private static Connector connector(CatalogEntry entry) {
    return Catalog.load().byKey(entry.key()).orElseThrow();
  }

  /** The known one, written in any case, with or without blanks. */
  private static String valid(String what, String given, List<String> known) {
    String wanted = Checked.text(what, given).replace(" ", "");
    return known.stream()
        .filter(one -> one.replace(" ", "").equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Problem.of("there is no %s '%s'".formatted(what, given))
                        .meant(Suggestion.nearest(given, known))
                        .choice("there are: " + String.join(", ", known))));
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
