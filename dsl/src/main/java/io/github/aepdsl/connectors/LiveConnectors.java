package io.github.aepdsl.connectors;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.CatalogEntry;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import io.github.aepdsl.source.DraftContext;
import io.github.aepdsl.source.GenericDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sources that the service itself listed, and how they differ from the catalog. Immutable; it
 * is what it was when it was read.
 *
 * <pre>{@code
 * var live = aep().connectors().refresh()
 * live.source("acme-crm", "Basic Authentication").param("host", "crm.acme.example").create()
 * }</pre>
 */
public final class LiveConnectors implements Tabular {

  private final DraftContext context;
  private final List<Connector> live;

  private LiveConnectors(DraftContext context, List<Connector> live) {
    this.context = context;
    this.live = live;
  }

  static LiveConnectors read(DraftContext context) {
    return new LiveConnectors(
        context,
        context.workspace().connectionSpecs().stream()
            .filter(spec -> spec.isSource())
            .map(SchemaConnector::of)
            .toList());
  }

  /** What the service says otherwise than the catalog; empty when they agree. */
  public List<Difference> differences() {
    return new Comparison(Catalog.load().connectors(), live).differences();
  }

  /**
   * Opens a draft from the service's own description, with the checks that its JSON Schema asks
   * for.
   *
   * @param idOrName a connection spec id, the service's name for it, or its method on the session
   * @throws IllegalArgumentException when the service listed no such source, or it has no such auth
   *     spec; names the nearest
   */
  public GenericDraft source(String idOrName, String authSpecName) {
    Connector connector = find(idOrName);
    AuthSpec auth = GenericDraft.authSpec(connector, Checked.text("authSpecName", authSpecName));
    Optional<AuthSpec> known =
        Catalog.load()
            .bySpecId(connector.connectionSpecId())
            .flatMap(one -> one.authSpec(authSpecName));
    return GenericDraft.open(context, connector, SchemaConnector.forDraft(auth, known));
  }

  /**
   * What the service asks for to connect to a source, as a form.
   *
   * @param idOrName a connection spec id, the service's name for it, or its method on the session
   * @throws IllegalArgumentException when the service listed no such source; names the nearest
   */
  public ConnectorForm describe(String idOrName) {
    return ConnectorForm.ofService(find(idOrName));
  }

  /** What {@link #toString()} prints, as data. */
  @Override
  public TableView toTable() {
    List<Difference> differences = differences();
    String found =
        differences.isEmpty() ? "as in the catalog" : differences.size() + " differences";
    return new TableView(
        "%d sources in %s: %s".formatted(live.size(), context.where(), found),
        List.of(),
        List.of("source", "what the service says"),
        differences.stream().map(one -> List.of(one.source(), one.what())).toList(),
        onlyLive()
            .map(
                one ->
                    "next: .describe(%1$s)  .source(%1$s, %2$s)"
                        .formatted(
                            OneLine.literal(one.name()),
                            OneLine.literal(one.auth().get(0).specName())))
            .stream()
            .toList());
  }

  /** A table of the differences. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private Optional<Connector> onlyLive() {
    return live.stream()
        .filter(one -> Catalog.load().bySpecId(one.connectionSpecId()).isEmpty())
        .filter(one -> !one.auth().isEmpty())
        .findFirst();
  }

  private Connector find(String idOrName) {
    String wanted = Checked.text("idOrName", idOrName);
    return live.stream()
        .filter(one -> names(one).anyMatch(wanted::equalsIgnoreCase))
        .findFirst()
        .orElseThrow(() -> unknown(wanted));
  }

  private IllegalArgumentException unknown(String idOrName) {
    List<String> names = live.stream().flatMap(LiveConnectors::names).toList();
    return new InvalidValueException(
        Problem.of("the service lists no source '%s'".formatted(idOrName))
            .meant(Suggestion.nearest(idOrName, names)));
  }

  private static Stream<String> names(Connector connector) {
    return Stream.concat(
        Stream.of(connector.name(), connector.connectionSpecId()),
        Catalog.load().entries().stream()
            .filter(known -> known.connectionSpecId().equals(connector.connectionSpecId()))
            .map(CatalogEntry::key));
  }
}
