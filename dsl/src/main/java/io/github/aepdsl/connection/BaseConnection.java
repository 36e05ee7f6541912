package io.github.aepdsl.connection;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.explore.Exploration;
import io.github.aepdsl.explore.Explored;
import io.github.aepdsl.explore.SourceField;
import io.github.aepdsl.ingest.Inlet;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.plan.ImportableTable;
import io.github.aepdsl.resource.FirstRows;
import io.github.aepdsl.resource.Identified;
import io.github.aepdsl.show.Listed;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Trail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stored account of a source: where it is and how to log in. What was not known when it was
 * created is read when it is first asked for, and kept until {@link #refresh()}. Safe to share
 * between threads.
 *
 * <pre>{@code
 * aep().connection(id).test()
 * }</pre>
 */
public sealed class BaseConnection implements Identified, Listed permits StreamingConnection {

  static final ListQuery ALL = ListQuery.of(Address.CONNECTIONS);
  static final String NAME = "name";
  static final String SPEC_ID = "connectionSpec.id";

  private final Workspace workspace;
  private final Provenance provenance;
  private volatile Details details;
  private volatile Deed deed = Deed.NONE;

  BaseConnection(Workspace workspace, Details details, Provenance provenance) {
    this.workspace = workspace;
    this.provenance = provenance;
    this.details = details;
  }

  static BaseConnection of(Workspace workspace, Details details, Provenance provenance) {
    return details.specId().equals(StreamingConnection.SPEC_ID)
        ? new StreamingConnection(workspace, details, provenance)
        : new BaseConnection(workspace, details, provenance);
  }

  /** The path of one connection, below the service's base. */
  static String path(String id) {
    return Address.connection(id);
  }

  /** The id that the service gave it, a UUID. */
  @Override
  public String id() {
    return details.id();
  }

  /** The revision, in the double quotes that the service puts around it. */
  public String etag() {
    return details.etag();
  }

  /** Its name, which need not be its alone. */
  @Override
  public String name() {
    return details.name();
  }

  /** The source's readable name, such as {@code Cassandra}; its spec id when it has none. */
  public String spec() {
    return workspace.specName(details.specId());
  }

  /** The connection spec that it was made by, a UUID. */
  public String specId() {
    return details.specId();
  }

  /** As the service words it: {@code enabled} right after a create. */
  public String state() {
    return read().known().state();
  }

  /**
   * When the service stored it.
   *
   * @throws ApiException when the service does not say
   */
  public Instant createdAt() {
    return read().known().createdAt().orElseThrow(() -> details.lacks("createdAt"));
  }

  /** Whether this client created it, as opposed to found or read it. */
  public boolean wasCreated() {
    return provenance == Provenance.CREATED;
  }

  /**
   * Where the source is, such as {@code 10.0.0.5} or {@code db.example.com/crm}. A connection
   * string is a secret, of which only the session that sent it knows the place; empty in others.
   */
  public String address() {
    return workspace.place(id(), read().known().params());
  }

  /** The auth parameters that the service shows, which leaves out secrets; texts as on the wire. */
  public Map<String, String> params() {
    return read().known().params();
  }

  /** Platform and sandbox in words. */
  public String where() {
    return workspace.location().toString();
  }

  /**
   * Has the service try the account on the source.
   *
   * @throws ApiException when the service refuses to try
   */
  public TestResult test() {
    Document answer = workspace.api().get(path(id()) + "/test");
    return new TestResult(
        answer.bool("result"), label(), answer.json().path("reason").asString(""));
  }

  /**
   * What the source holds: its tables, or files and folders; read when it is looked at.
   *
   * @see #table(String)
   */
  public Exploration explore() {
    return explore("");
  }

  /** What a folder, a schema or a keyspace of the source holds; read when it is looked at. */
  public Exploration explore(String folder) {
    return new Exploration(explored(), folder);
  }

  /**
   * One table of the source; nothing is read before its columns or rows are asked for. {@code
   * .into("Orders")} begins to bring it in.
   *
   * @param path as {@link #explore()} lists it, such as {@code shop.orders}
   */
  public ImportableTable table(String path) {
    return ImportableTable.of(
        workspace.access(), id(), specId(), label(), Checked.text("table(path)", path));
  }

  /**
   * The columns of a table by the shorter of the service's two ways: names and types, no more.
   *
   * @throws ApiException when the source has no such table
   */
  public List<SourceField> configs(String table) {
    return explored().configs(Checked.text("configs(table)", table));
  }

  /**
   * Makes it count, in case it is a draft; changes nothing of one that is enabled.
   *
   * @throws NotFoundException when it is no longer there
   */
  public BaseConnection publish() {
    workspace.api().act(path(id()) + "/action?op=publish", Optional.empty());
    return refresh();
  }

  private Explored explored() {
    return new Explored(workspace.access(), id(), label());
  }

  /**
   * Reads it again.
   *
   * @throws NotFoundException when it is no longer there
   */
  public BaseConnection refresh() {
    details = workspace.read(id());
    return this;
  }

  /**
   * Deletes it for good. What is returned prints that it is gone, and when that was in a production
   * sandbox.
   *
   * @throws NotFoundException when it is no longer there
   * @throws ApiException when dataflows still use it
   */
  public BaseConnection delete() {
    workspace.api().delete(path(id()));
    deed = Deed.deleted(workspace.warning());
    return this;
  }

  /**
   * Begins a change of name, description or parameters; {@link ConnectionUpdate#save()} makes it.
   *
   * <pre>{@code
   * connection.update().param("password", secret("NEW_PASSWORD")).save()
   * }</pre>
   */
  public ConnectionUpdate update() {
    return ConnectionUpdate.of(this);
  }

  /**
   * Gives it another name. What is returned prints what was done.
   *
   * @throws io.github.aepdsl.error.StaleEtagException when somebody has changed it since it was
   *     read
   * @throws NotFoundException when it is no longer there
   */
  public BaseConnection rename(String newName) {
    String before = name();
    update().name(newName).save();
    deed = Deed.renamed(before);
    return this;
  }

  /**
   * Opens its page in Adobe's user interface, where there is a display; what is returned prints the
   * address in any case. The local platform has no pages.
   */
  public ConnectionPage open() {
    return ConnectionPage.of(workspace.location(), id(), Browser.ofProcess());
  }

  /**
   * The same as a streaming connection, which has an inlet.
   *
   * @throws InvalidValueException when it is a connection to something else
   */
  public StreamingConnection streaming() {
    throw new InvalidValueException(
        Problem.of(label() + " is " + spec() + " and has no inlet")
            .trying("aep().streaming().name(\"web\").create()"));
  }

  /**
   * The inlet that messages are sent to.
   *
   * @throws InvalidValueException when it is a connection to something else
   */
  public Inlet inlet() {
    return streaming().inlet();
  }

  /** What it hangs on, from the platform down; as far as it is known without asking. */
  public Trail trail() {
    return new Trail(workspace.location().stops()).to(new Trail.Stop(kind(), name(), spec()));
  }

  @Override
  public TableView tableOf(List<? extends Listed> all) {
    List<BaseConnection> connections = all.stream().map(BaseConnection.class::cast).toList();
    return ConnectionTable.of(workspace.location(), FirstRows.of(connections));
  }

  /** One line: name, how it came about or that it was deleted, where it lives, id. */
  @Override
  public String toString() {
    return label()
        + " "
        + deed.words(provenance)
        + deed.place().orElseGet(this::where)
        + "  id="
        + OneLine.of(id());
  }

  /** Whether this client deleted it, by this very object. */
  boolean isDeleted() {
    return deed.isDeletion();
  }

  /** Takes over what a change has made of it. */
  void changed(Details now, Deed by) {
    details = now;
    deed = by;
  }

  String kind() {
    return "base connection";
  }

  Workspace workspace() {
    return workspace;
  }

  Details details() {
    return details;
  }

  /** All details, read now if only some are known. */
  Details read() {
    if (details.facts().isEmpty()) {
      refresh();
    }
    return details;
  }

  BaseConnection as(Provenance other) {
    return of(workspace, details, other);
  }

  String label() {
    return kind() + " \"" + OneLine.of(name()) + "\"";
  }
}
