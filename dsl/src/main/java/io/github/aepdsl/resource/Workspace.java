package io.github.aepdsl.resource;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.internal.http.AepHttp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sandbox of one platform: what the connections in it are made with. Immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * workspace.sandbox("dev").connections().named("Cassandra 10.0.0.5").list()
 * }</pre>
 */
public final class Workspace {

  private final String platform;
  private final String sandbox;
  private final AepHttp http;
  private final SpecNames specs;
  private final Known known;

  private Workspace(String platform, String sandbox, AepHttp http, SpecNames specs, Known known) {
    this.platform = platform;
    this.sandbox = sandbox;
    this.http = http;
    this.specs = specs;
    this.known = known;
  }

  /**
   * Opens a sandbox; nothing is sent.
   *
   * @param platform its name for people, such as {@code local platform}
   * @param specs what people call connection specs
   */
  public static Workspace open(String platform, String sandbox, AepHttp http, SpecNames specs) {
    return new Workspace(platform, checked(sandbox), http, specs, new Known());
  }

  /**
   * The sandbox of this name on the same platform; whether it exists shows with the first call.
   *
   * @throws IllegalArgumentException when the name cannot be one
   */
  public Workspace sandbox(String name) {
    return new Workspace(platform, checked(name), http, specs, known);
  }

  /** Platform and sandbox in words, such as {@code local platform, sandbox dev}. */
  public String where() {
    return platform + ", sandbox " + sandbox;
  }

  /** All base connections, read when they are used. */
  public Connections connections() {
    return new Connections(this, ConnectionQuery.ALL);
  }

  /**
   * Reads one base connection now.
   *
   * @throws NotFoundException when this sandbox has none of that id
   */
  public BaseConnection connection(String id) {
    return BaseConnection.of(this, read(id), Origin.READ);
  }

  /**
   * Reads every connection spec now.
   *
   * @throws ApiException when the service refuses it
   */
  public List<ConnectionSpec> connectionSpecs() {
    return ConnectionSpecs.read(this);
  }

  /**
   * Creates a base connection from a request body, whose values may be secrets. When the answer is
   * lost or an error that leaves it open, looks for the connection before anything is sent again.
   *
   * @throws ApiException when the service refuses it
   */
  public BaseConnection create(Map<String, Object> body) {
    return BaseConnection.of(this, new Creation(this, body).run(), Origin.CREATED);
  }

  /** The oldest connection of the same name and spec, or a new one when there is none. */
  public BaseConnection findOrCreate(Map<String, Object> body) {
    Details wanted = Details.wanted(body);
    Optional<BaseConnection> existing =
        connections().named(wanted.name()).spec(wanted.specId()).stream()
            .min(Comparator.comparing(BaseConnection::createdAt));
    return existing.map(found -> found.as(Origin.FOUND)).orElseGet(() -> create(body));
  }

  /**
   * Fetches an access token unless there is one already, to see whether the credentials work.
   *
   * @throws io.github.aepdsl.error.AepException when IMS gives none
   */
  public void authenticate() {
    http.authenticate();
  }

  /** For example {@code workspace: local platform, sandbox dev}. */
  @Override
  public String toString() {
    return "workspace: " + where();
  }

  Details read(String id) {
    String path = "/connections/" + ConnectionQuery.encode(checkedId(id));
    return Page.read(this, path).only(this);
  }

  String platform() {
    return platform;
  }

  AepHttp http() {
    return http;
  }

  /** The sandbox's name, as the header carries it. */
  public String sandboxName() {
    return sandbox;
  }

  Known known() {
    return known;
  }

  String specId(String keyOrId) {
    return specs.idOf(keyOrId);
  }

  String specName(String specId) {
    return specs.nameOf(specId);
  }

  private static String checked(String sandbox) {
    if (!sandbox.matches("[!-~]+")) {
      throw new InvalidValueException("no sandbox name: \"" + sandbox + "\"");
    }
    return sandbox;
  }

  private static String checkedId(String id) {
    if (id.isBlank()) {
      throw new InvalidValueException("connection(id) takes the id of a connection");
    }
    return id;
  }
}
