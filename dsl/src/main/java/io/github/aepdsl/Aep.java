package io.github.aepdsl;

import io.github.aepdsl.config.Setting;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.ConnectionSpec;
import io.github.aepdsl.connection.Connections;
import io.github.aepdsl.connection.Workspace;
import io.github.aepdsl.connectors.Connectors;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.flow.FlowSpec;
import io.github.aepdsl.flow.ProviderCalls;
import io.github.aepdsl.flow.SourceConnection;
import io.github.aepdsl.flow.TargetConnection;
import io.github.aepdsl.ingest.Inlet;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.registry.Batch;
import io.github.aepdsl.registry.Dataset;
import io.github.aepdsl.registry.MappingSet;
import io.github.aepdsl.registry.Sandbox;
import io.github.aepdsl.registry.Schema;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.resource.Resources;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.show.PlainText;
import io.github.aepdsl.source.DraftContext;
import io.github.aepdsl.source.GenericDraft;
import io.github.aepdsl.source.Sources;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A session with Adobe Experience Platform: one profile, one sandbox. Immutable and thread safe.
 *
 * <pre>{@code
 * aep().sandbox("dev").cassandra().host("10.0.0.5").username("svc").password("...").create()
 * aep().streaming().name("web").create().inletUrl()
 * aep().connections()
 * }</pre>
 *
 * <p>The profile is {@code local}, the embedded platform, unless {@code aep.profile} or {@code
 * AEP_PROFILE} names another. All sessions of one process that use it see the same one.
 */
public final class Aep extends Sources implements AutoCloseable {

  private final String profile;
  private final List<Setting> settings;
  private final DraftContext context;
  private final Optional<LocalPlatform> local;
  private final SharedClients.Lease lease;

  Aep(
      String profile,
      List<Setting> settings,
      DraftContext context,
      Optional<LocalPlatform> local,
      SharedClients.Lease lease) {
    this.profile = profile;
    this.settings = settings;
    this.context = context;
    this.local = local;
    this.lease = lease;
  }

  /**
   * Opens the configured profile; {@code local} unless configured otherwise.
   *
   * @throws ConfigurationException naming everything that is wrong with the configuration
   */
  public static Aep aep() {
    return Shared.OF_PROCESS.sessions().open(Optional.empty());
  }

  /**
   * Opens a profile by its name.
   *
   * @throws ConfigurationException naming everything that is wrong with the configuration
   */
  public static Aep aep(String profile) {
    return Shared.OF_PROCESS.sessions().open(Optional.of(profile));
  }

  /**
   * A secret by its name: from the environment, then {@code aep.secrets} in the configuration, then
   * asked for without echo where there is a console.
   *
   * @throws ConfigurationException when it is in none of them
   */
  public static Secret secret(String name) {
    return Shared.OF_PROCESS.named().secret(name);
  }

  /**
   * A secret as by {@link #secret(String)}, with a sample for the embedded platform: it stands in
   * only while the configured profile is {@code local}, so it never reaches a real one.
   *
   * @throws ConfigurationException when it is nowhere and the profile is not {@code local}
   */
  public static Secret secret(String name, String sample) {
    return Shared.OF_PROCESS.named().secret(name, sample);
  }

  /**
   * A value of a script by its name: from the environment, then {@code aep.parameters} in the
   * configuration, then the default given here. Not for secrets.
   */
  public static String parameter(String name, String defaultValue) {
    return Shared.OF_PROCESS.named().parameter(name).orElse(defaultValue);
  }

  /** Shows anything in full: printed at a prompt, drawn in a notebook. */
  public static void show(Object anything) {
    Shared.OF_PROCESS.display().show(anything);
  }

  /**
   * The items one after the other, for a loop; shows how many are done.
   *
   * <pre>{@code
   * for (String message : progress("sending", messages)) { inlet.send(message); }
   * }</pre>
   */
  public static <T> Iterable<T> progress(String what, Collection<T> items) {
    return Shared.OF_PROCESS.progress(what, items);
  }

  /**
   * The same session in another sandbox; closed with this one.
   *
   * @throws IllegalArgumentException when the name cannot be one
   */
  public Aep sandbox(String name) {
    Workspace there = context().workspace().sandbox(Checked.text("sandbox", name));
    return new Aep(profile, settings, context.in(there), local, lease);
  }

  /** The base connections of the sandbox; nothing is fetched before they are looked at. */
  public Connections connections() {
    return context().workspace().connections();
  }

  /** The documented connectors: listed, filtered and described without asking a server. */
  public Connectors connectors() {
    return Connectors.of(context());
  }

  /**
   * One base connection.
   *
   * @param idOrName its id, a UUID, or its name
   * @throws io.github.aepdsl.error.NotFoundException when the sandbox has none of that id
   * @throws IllegalArgumentException when it has none of that name, or several; names them
   */
  public BaseConnection connection(String idOrName) {
    return context().workspace().connection(idOrName);
  }

  /**
   * The inlet at an address that somebody else got, such as {@code
   * https://dcs.adobedc.net/collection/1}. Nothing is sent.
   *
   * @throws io.github.aepdsl.error.InvalidValueException when it is no address of an inlet
   */
  public Inlet inlet(String url) {
    return context().workspace().inlet(Checked.text("inlet(url)", url));
  }

  /** The same, of an {@code inletUrl()}. */
  public Inlet inlet(URI url) {
    return inlet("" + url);
  }

  /** The dataflows; nothing is fetched before they are looked at. */
  public Resources<Dataflow> flows() {
    return Dataflow.in(access());
  }

  /**
   * One dataflow, read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name, or several; names them
   */
  public Dataflow flow(String idOrName) {
    return flows().get(idOrName);
  }

  /** The flow runs; nothing is fetched before they are looked at. */
  public Resources<FlowRun> runs() {
    return FlowRun.in(access());
  }

  /**
   * One flow run, read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name, or several; names them
   */
  public FlowRun run(String id) {
    return runs().get(id);
  }

  /** The flow specs; nothing is fetched before they are looked at. */
  public Resources<FlowSpec> flowSpecs() {
    return FlowSpec.in(access());
  }

  /**
   * One flow spec, read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name, or several; names them
   */
  public FlowSpec flowSpec(String idOrName) {
    return flowSpecs().get(idOrName);
  }

  /**
   * All connection specs as the service describes them, read now.
   *
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   */
  public List<ConnectionSpec> connectionSpecs() {
    return context().workspace().connectionSpecs();
  }

  /**
   * Reads one connection spec now.
   *
   * @param idOrName its id, a UUID, or the service's name for it, such as {@code google-big-query}
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name; names the nearest
   */
  public ConnectionSpec connectionSpec(String idOrName) {
    return context().workspace().connectionSpec(idOrName);
  }

  /** What the service keeps for those who provide connectors; users are refused. */
  public ProviderCalls providers() {
    return ProviderCalls.in(access());
  }

  /** The source connections; nothing is fetched before they are looked at. */
  public Resources<SourceConnection> sourceConnections() {
    return SourceConnection.in(access());
  }

  /** The target connections; nothing is fetched before they are looked at. */
  public Resources<TargetConnection> targetConnections() {
    return TargetConnection.in(access());
  }

  /** The datasets; nothing is fetched before they are looked at. */
  public Resources<Dataset> datasets() {
    return Dataset.in(access());
  }

  /**
   * One dataset, read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name, or several; names them
   */
  public Dataset dataset(String idOrName) {
    return datasets().get(idOrName);
  }

  /** The batches of the data lake; nothing is fetched before they are looked at. */
  public Resources<Batch> batches() {
    return Batch.in(access());
  }

  /** The tenant's schemas; nothing is fetched before they are looked at. */
  public Resources<Schema> schemas() {
    return Schema.in(access());
  }

  /**
   * One schema of the tenant, read now.
   *
   * @throws io.github.aepdsl.error.NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name, or several; names them
   */
  public Schema schema(String idOrName) {
    return schemas().get(idOrName);
  }

  /** The mapping sets; nothing is fetched before they are looked at. */
  public Resources<MappingSet> mappingSets() {
    return MappingSet.in(access());
  }

  /** The sandboxes of the organization; nothing is fetched before they are looked at. */
  public Resources<Sandbox> sandboxes() {
    return Sandbox.in(access());
  }

  /**
   * Reads anything else: the way out for what has no word here yet.
   *
   * <pre>{@code
   * aep().get("/flows?limit=5")
   * aep().get("/data/foundation/catalog/dataSets?limit=5")
   * }</pre>
   *
   * @param path below the Flow Service, or from {@code /data/} on that of any service
   * @return the JSON, indented
   * @throws io.github.aepdsl.error.ApiException when the service refuses it
   */
  public PlainText get(String path) {
    return context().workspace().get(Checked.text("path", path));
  }

  /**
   * Opens a draft for any connection spec, also one that has no method here.
   *
   * @throws IllegalArgumentException when the connector is known and has no such auth spec
   */
  public GenericDraft source(String connectionSpecId, String authSpecName) {
    return GenericDraft.open(context(), connectionSpecId, authSpecName);
  }

  /**
   * The embedded platform, to look at what it received or to make it fail on purpose.
   *
   * @throws ConfigurationException when the profile is not {@code local}
   */
  public LocalPlatform local() {
    return local.orElseThrow(
        () ->
            new ConfigurationException(
                Problem.of("profile %s is not the embedded platform".formatted(profile))
                    .trying("aep(\"local\").local()")));
  }

  /** Platform and sandbox in words, such as {@code local platform, sandbox dev}. */
  public String where() {
    return context.where();
  }

  /** The organization that the session works for, as {@code 0123456789ABCDEF01234567@AdobeOrg}. */
  public String orgId() {
    return context.curl().orgId();
  }

  /** The effective settings of the profile, each with the place that it came from; masked. */
  public List<Setting> settings() {
    return settings;
  }

  /**
   * Ends the session and those in other sandboxes that it opened. Connections are let go when no
   * session of this process uses them any more; what is still under way ends first. The embedded
   * platform stays, with all that is in it.
   */
  @Override
  public void close() {
    lease.end();
  }

  @Override
  protected DraftContext context() {
    lease.check();
    return context;
  }

  private Access access() {
    Location location = context().workspace().location();
    return new Access(location, lease.services(), Display.of(Displays::current));
  }

  /** Whether it leads to real databases through the local platform. */
  boolean isLive() {
    return local.filter(LocalPlatform::isLive).isPresent();
  }

  /** The client below, to find out whether it gets a token. */
  AepHttp http() {
    return lease.services().http();
  }

  /** Where the session is, and what can be typed next. */
  @Override
  public String toString() {
    return """
        aep: %s
        next: .cassandra()  .spark()  .phoenix()  .mariadb()  .streaming()  .source(id, authSpec)
              .connectors()  .connections()  .connection(idOrName)  .sandbox(name)
              .flows()  .runs()  .datasets()  .schemas()  .sandboxes()"""
        .formatted(where());
  }
}
