package io.github.aepdsl.testing;

import io.github.aepdsl.connection.Workspace;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Content;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.source.ConfiguredValue;
import io.github.aepdsl.source.CurlTarget;
import io.github.aepdsl.source.DraftContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Request lines, answers and clients that the tests of the wire share. */
public final class Adobe {

  public static final String BASE = "/data/foundation/flowservice";
  public static final String CONNECTIONS = BASE + "/connections";
  public static final String CREATE = "POST " + CONNECTIONS;
  public static final String LIST = "GET " + CONNECTIONS;
  public static final String TOKEN = "POST /ims/token/v3";
  public static final String CASSANDRA = "a8f4d393-1a6b-43f3-931f-91a16ed857f4";
  public static final String CLIENT_SECRET = "canary-client-secret";
  public static final String PASSWORD = "canary-password";

  /** Quick repeats; an answer may take its time, as it does on a busy machine. */
  public static final HttpOptions QUICK = quick(Duration.ofSeconds(30));

  /** The same for what gets no answer. */
  public static final HttpOptions IMPATIENT = quick(Duration.ofMillis(300));

  private Adobe() {}

  private static HttpOptions quick(Duration forAnAnswer) {
    return new HttpOptions(
        Duration.ofSeconds(30), forAnAnswer, 3, Duration.ofMillis(1), Duration.ofMillis(20));
  }

  public static Endpoints endpoints(URI server) {
    return new Endpoints(
        server,
        server,
        Optional.empty(),
        "client-1",
        Secret.of(CLIENT_SECRET),
        "123@AdobeOrg",
        "openid,AdobeID",
        Optional.empty());
  }

  /** A client with quick repeats that waits for nothing. */
  public static AepHttp http(Endpoints endpoints, Clock clock) {
    return http(endpoints, QUICK, clock);
  }

  private static AepHttp http(Endpoints endpoints, HttpOptions options, Clock clock) {
    return new AepHttp(endpoints, options, waitingForNothing(clock), Advice.NONE);
  }

  private static Timing waitingForNothing(Clock clock) {
    return new Timing(clock, duration -> {});
  }

  /** Reads the list of connections. */
  public static Reply list(AepHttp http) {
    return http.platform(Call.get("/connections", connections(http)), "dev");
  }

  /** Creates a connection, or does not. */
  public static Reply create(AepHttp http) {
    return http.platform(
        Call.post("/connections", connections(http), Content.json(Map.of())), "dev");
  }

  private static URI connections(AepHttp http) {
    return http.address(Service.FLOW, "/connections");
  }

  public static Workspace workspace(Endpoints endpoints, Clock clock) {
    return workspace(http(endpoints, clock));
  }

  public static Workspace workspace(ScriptedServer server) {
    return workspace(endpoints(server.uri()), new SettableClock());
  }

  /** The way to everything that is no connection, in sandbox dev. */
  public static Access access(URI server) {
    return access(http(endpoints(server), Clock.systemUTC()));
  }

  /** The same through a client. */
  public static Access access(AepHttp http) {
    return new Access(new Location("local platform", "dev"), new Services(http));
  }

  /** One that soon gives up waiting for an answer. */
  public static Workspace impatient(ScriptedServer server) {
    return workspace(http(endpoints(server.uri()), IMPATIENT, new SettableClock()));
  }

  /** In sandbox dev of what calls itself the local platform. */
  public static Workspace workspace(AepHttp http) {
    return workspace(http, new Location("local platform", "dev"));
  }

  private static Workspace workspace(AepHttp http, Location location) {
    return Workspace.open(location, new Services(http), Adobe::specName);
  }

  /** What drafts need that end at this server. */
  public static DraftContext drafts(
      URI server, String platform, Function<String, Map<String, ConfiguredValue>> configured) {
    CurlTarget curl =
        new CurlTarget(
            server + CONNECTIONS,
            server + "/ims/token/v3",
            "client-1",
            "0123456789ABCDEF01234567@AdobeOrg",
            "openid,AdobeID",
            "");
    Workspace workspace =
        workspace(http(endpoints(server), new SettableClock()), new Location(platform, "dev"));
    return new DraftContext(workspace, curl, configured);
  }

  /** A client of its own, in the local platform's first sandbox. */
  public static Workspace local(LocalPlatform platform, HttpOptions options) {
    AepHttp http =
        new AepHttp(
            endpoints(platform), options, waitingForNothing(Clock.systemUTC()), Advice.NONE);
    return workspace(http, new Location("local platform", platform.sandboxes().get(0)));
  }

  public static Endpoints endpoints(LocalPlatform platform) {
    return new Endpoints(
        platform.platformUrl(),
        platform.imsUrl(),
        Optional.of(platform.inletUrl()),
        platform.clientId(),
        Secret.of(platform.clientSecret()),
        platform.orgId(),
        "openid,AdobeID,read_organizations,additional_info.projectedProductContext,session",
        Optional.empty());
  }

  public static Map<String, Object> streaming(String name) {
    Map<String, Object> params =
        Map.of("sourceId", name, "dataType", "xdm", "name", name, "authenticationRequired", false);
    return Map.of(
        "name",
        name,
        "providerId",
        "521eee4d-8cbe-4906-bb48-fb6bd4450033",
        "auth",
        Map.of("specName", "Streaming Connection", "params", params),
        "connectionSpec",
        Map.of("id", "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb", "version", "1.0"));
  }

  public static Map<String, Object> cassandra(String name) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", name);
    body.put(
        "auth",
        Map.of(
            "specName",
            "Basic Authentication",
            "params",
            Map.of(
                "host", "10.0.0.5",
                "port", "9042",
                "username", "svc",
                "password", Secret.of(PASSWORD))));
    body.put("connectionSpec", Map.of("id", CASSANDRA, "version", "1.0"));
    return body;
  }

  public static Step token(String value) {
    return Step.json(200, "{\"access_token\":\"" + value + "\",\"expires_in\":86399}");
  }

  /** The answer to a create. */
  public static Step created(String id) {
    return Step.json(201, "{\"id\":\"" + id + "\",\"etag\":\"\\\"e-1\\\"\"}");
  }

  /** One connection as the service lists it. */
  public static String item(String id, String name, String specId, long createdAt) {
    return """
        {"id":"%s","name":"%s","createdAt":%d,"connectionSpec":{"id":"%s","version":"1.0"},
         "state":"enabled","auth":{"params":{}},"etag":"\\"e-1\\""}"""
        .formatted(id, name, createdAt, specId);
  }

  /** The list envelope around items. */
  public static Step items(String... items) {
    return Step.json(200, "{\"items\":[" + String.join(",", items) + "],\"_links\":{}}");
  }

  private static String specName(String specId) {
    return specId.equals(CASSANDRA) ? "Cassandra" : specId;
  }
}
