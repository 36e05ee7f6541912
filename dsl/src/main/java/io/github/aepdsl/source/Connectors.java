package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Status;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.resource.TableView;
import io.github.aepdsl.resource.Tabular;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

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
  private final List<Connector> connectors;
  private final String which;

  private Connectors(DraftContext context, List<Connector> connectors, String which) {
    this.context = context;
    this.connectors = connectors;
    this.which = which;
  }

  /** All of them, for drafts of this session. */
  public static Connectors of(DraftContext context) {
    return new Connectors(context, Catalog.load().connectors(), "");
  }

  /**
   * Those of one category, such as {@code database} or {@code cloudStorage}.
   *
   * @throws IllegalArgumentException when there is no such category; names the nearest
   */
  public Connectors category(String category) {
    List<String> known =
        Catalog.load().connectors().stream().map(Connector::category).distinct().toList();
    String found = valid("category", category, known);
    return only(connector -> connector.category().equals(found), found);
  }

  /**
   * Those of one status: {@code ga}, {@code beta}, {@code deprecated} or {@code unknown}.
   *
   * @throws IllegalArgumentException when there is no such status; names the nearest
   */
  public Connectors status(String status) {
    List<String> known = Arrays.stream(Status.values()).map(Connectors::word).toList();
    String found = valid("status", status, known);
    return only(connector -> word(connector.status()).equals(found), found);
  }

  /** All of them, in the order of the table. */
  public List<Connector> list() {
    return connectors;
  }

  @Override
  public Iterator<Connector> iterator() {
    return connectors.iterator();
  }

  /**
   * What one connector asks for, as a form.
   *
   * @param source its method on the session, its name or its connection spec id
   * @throws IllegalArgumentException when there is none; names the nearest
   */
  public ConnectorForm describe(String source) {
    List<Function<Connector, String>> names =
        List.of(Connector::key, Connector::name, Connector::connectionSpecId);
    return names.stream()
        .flatMap(
            name ->
                Catalog.load().connectors().stream()
                    .filter(connector -> name.apply(connector).equalsIgnoreCase(source)))
        .findFirst()
        .map(ConnectorForm::ofCatalog)
        .orElseThrow(() -> unknown(source));
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
            .formatted(connectors.size(), which, Catalog.load().factsAsOf()),
        List.of(),
        List.of("type", "connector", "category", "status"),
        connectors.stream().map(Connectors::row).toList(),
        List.of("next: .describe(\"snowflake\")  .category(\"database\")  .status(\"ga\")"));
  }

  /** A table of all, one row each. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private Connectors only(Predicate<Connector> wanted, String word) {
    return new Connectors(
        context, connectors.stream().filter(wanted).toList(), which + ", " + word);
  }

  private static List<String> row(Connector connector) {
    String since = connector.statusSince().map(month -> " " + month).orElse("");
    return List.of(
        connector.key() + "()",
        connector.name(),
        connector.category(),
        word(connector.status()) + since);
  }

  private static String valid(String what, String given, List<String> known) {
    return known.stream()
        .filter(one -> one.equalsIgnoreCase(given.replace(" ", "")))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "there is no %s '%s'%s\nthere are: %s"
                        .formatted(
                            what,
                            given,
                            Suggestion.didYouMean(given, known),
                            String.join(", ", known))));
  }

  private static IllegalArgumentException unknown(String source) {
    List<String> keys = Catalog.load().connectors().stream().map(Connector::key).toList();
    return new InvalidValueException(
        "there is no source '%s'%s".formatted(source, Suggestion.didYouMean(source, keys)));
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
