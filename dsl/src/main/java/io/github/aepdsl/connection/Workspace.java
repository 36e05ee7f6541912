package io.github.aepdsl.connection;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.ingest.Inlet;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.show.PlainText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The connections of one sandbox: what a session and its drafts work with. Safe to share between
 * threads.
 *
 * <pre>{@code
 * aep().sandbox("dev").connections().named("Cassandra 10.0.0.5").list()
 * }</pre>
 */
public final class Workspace {

  private static final String LOOK_UP =
      "look for it with aep().connections(); it may be deleted or in another sandbox";
  private static final String DONE_OR_NOT =
      "look with aep().connections() whether it was done, before you run it again";
  private static final String PATH =
      "compare the path with the service's API reference; it is spelt as there, such as /flows";
  static final Advice ADVICE =
      Advice.NONE
          .whenMissing(LOOK_UP)
          .whenStale("refresh() it, then repeat")
          .whenUnsure(DONE_OR_NOT);

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** To find the name that somebody meant, among so many. */
  private static final int MOST_LOOKED_AT = 200;

  private final Location location;
  private final Services services;
  private final KnownSpecs specs;
  private final TypedPlaces places;
  private final Access access;
  private final Api api;

  private Workspace(
      Location location, Services services, KnownSpecs specs, TypedPlaces places, Display display) {
    this.location = location;
    this.services = services;
    this.specs = specs;
    this.places = places;
    this.access = new Access(location, services, display);
    this.api = services.flow(location.sandbox()).advising(ADVICE);
  }

  /**
   * Opens a sandbox; nothing is sent.
   *
   * @param services what the client can call
   * @param specs what people call connection specs
   */
  public static Workspace open(Location location, Services services, KnownSpecs specs) {
    return new Workspace(location, services, specs, new TypedPlaces(specs), Display.NONE);
  }

  /** The same, which shows on this display how far it is with what takes long. */
  public Workspace showingOn(Display other) {
    return new Workspace(location, services, specs, places, other);
  }

  /**
   * The sandbox of this name on the same platform; whether it exists shows with the first call.
   *
   * @throws IllegalArgumentException when the name cannot be one
   */
  public Workspace sandbox(String name) {
    return new Workspace(location.in(name), services, specs, places, display());
  }

  /** Where it is, in words. */
  public Location location() {
    return location;
  }

  /** The same, which says when it is a production sandbox. */
  String warning() {
    return location.warning(services);
  }

  /** All base connections, read when they are used. */
  public Connections connections() {
    return new Connections(this, BaseConnection.ALL);
  }

  /**
   * Reads one base connection now.
   *
   * @param idOrName its id, a UUID, or its name
   * @throws NotFoundException when this sandbox has none of that id
   * @throws IllegalArgumentException when it has none of that name, or several; names them
   */
  public BaseConnection connection(String idOrName) {
    return UUID.matcher(Checked.text("connection(idOrName)", idOrName)).matches()
        ? BaseConnection.of(this, read(idOrName), Provenance.READ)
        : connections().onlyNamed(idOrName);
  }

  /**
   * The inlet at an address; nothing is sent.
   *
   * @throws IllegalArgumentException when it is no address of an inlet
   */
  public Inlet inlet(String url) {
    return Inlet.at(api, Inlet.address(url), false, display());
  }

  /**
   * Reads any path now, as indented JSON.
   *
   * @param path below the Flow Service, or from {@code /data/} on that of any service
   * @throws ApiException when the service refuses it
   * @throws IllegalArgumentException when no address can hold it
   */
  public PlainText get(String path) {
    boolean whole = path.startsWith(Service.GATEWAY.root());
    Api service = whole ? services.gateway(location.sandbox()) : api;
    Api worded = service.advising(Advice.NONE.whenMissing(PATH));
    return new PlainText(Json.pretty(worded.get(RawPath.checked(path)).json()));
  }

  /**
   * Reads every connection spec now.
   *
   * @throws ApiException when the service refuses it
   */
  public List<ConnectionSpec> connectionSpecs() {
    return ConnectionSpec.read(api);
  }

  /**
   * Reads one connection spec now.
   *
   * @param idOrName its id, a UUID, or the service's name for it, such as {@code google-big-query}
   * @throws NotFoundException when there is none of that id
   * @throws IllegalArgumentException when there is none of that name; names the nearest
   */
  public ConnectionSpec connectionSpec(String idOrName) {
    return UUID.matcher(Checked.text("connectionSpec(idOrName)", idOrName)).matches()
        ? ConnectionSpec.read(api, idOrName)
        : specNamed(idOrName);
  }

  private ConnectionSpec specNamed(String name) {
    List<ConnectionSpec> all = connectionSpecs();
    Problem none = Problem.of("there is no connection spec \"%s\"".formatted(name));
    return all.stream()
        .filter(spec -> spec.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    none.meant(
                        Suggestion.nearest(
                            name, all.stream().map(ConnectionSpec::name).toList()))));
  }

  /**
   * Creates a base connection from a request body, whose values may be secrets. When the answer is
   * lost or an error that leaves it open, looks for the connection before anything is sent again.
   *
   * @throws ApiException when the service refuses it
   */
  public BaseConnection create(Map<String, Object> body) {
    Wanted wanted = Wanted.of(body);
    Details details =
        Details.created(
            api.advising(ADVICE.whenRefused("compare draft.json() with the connector's page"))
                .create(body, wanted.query()),
            wanted);
    remember(details.id(), body);
    return BaseConnection.of(this, details, Provenance.CREATED);
  }

  /**
   * The oldest connection of the same name, spec and parameters, or a new one when there is none.
   *
   * @throws io.github.aepdsl.error.DifferentConnectionException when all of that name and spec
   *     differ
   * @throws io.github.aepdsl.error.AepException when the service cannot be asked, or refuses it
   */
  public BaseConnection findOrCreate(Map<String, Object> body) {
    return new FindOrCreate(this, body).run();
  }

  /** Takes note of where the source is of a connection that a body describes. */
  void remember(String id, Map<String, Object> body) {
    if (body.get("auth") instanceof Map<?, ?> auth
        && auth.get("params") instanceof Map<?, ?> params) {
      places.remember(id, Wanted.of(body).specId(), auth.get("specName"), params);
    }
  }

  /** For example {@code workspace: local platform, sandbox dev}. */
  @Override
  public String toString() {
    return "workspace: " + location;
  }

  Details read(String id) {
    return Details.of(api.one(BaseConnection.path(id), "the connection"));
  }

  Api api() {
    return api;
  }

  /** The way to everything else in it. */
  Access access() {
    return access;
  }

  Display display() {
    return access.display();
  }

  KnownSpecs specs() {
    return specs;
  }

  String specId(String keyOrId) {
    return specs.idOf(keyOrId);
  }

  /** Where a source is, by what the service shows, else by what was typed here. */
  String place(String id, Map<String, String> shown) {
    String place = specs.placeOf(shown);
    return place.isEmpty() ? places.of(id) : place;
  }

  TypedPlaces places() {
    return places;
  }

  String specName(String specId) {
    return specs.nameOf(specId);
  }
}
