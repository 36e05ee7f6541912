package io.github.aepdsl.testing;

import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.resource.Workspace;
import io.github.aepdsl.secret.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

  /** Quick repeats, and all the time that a busy machine takes to answer. */
  public static final HttpOptions QUICK = options(Duration.ofSeconds(20));

  /** For what happens when no answer comes in time. */
  public static final HttpOptions IMPATIENT = options(Duration.ofSeconds(1));

  private Adobe() {}

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

  private static HttpOptions options(Duration timeout) {
    return new HttpOptions(timeout, timeout, 3, Duration.ofMillis(1), Duration.ofMillis(20));
  }

  public static Workspace workspace(Endpoints endpoints, Clock clock) {
    return workspace(new AepHttp(endpoints, QUICK, clock));
  }

  public static Workspace workspace(ScriptedServer server) {
    return workspace(endpoints(server.uri()), Clock.systemUTC());
  }

  public static Workspace impatient(ScriptedServer server) {
    return workspace(new AepHttp(endpoints(server.uri()), IMPATIENT, Clock.systemUTC()));
  }

  /** In sandbox dev of what calls itself the local platform. */
  public static Workspace workspace(AepHttp http) {
    return Workspace.open("local platform", "dev", http, Adobe::specName);
  }

  /** A client of its own, in the local platform's first sandbox. */
  public static Workspace local(LocalPlatform platform, HttpOptions options) {
    AepHttp http = new AepHttp(endpoints(platform), options, Clock.systemUTC());
    return Workspace.open("local platform", platform.sandboxes().get(0), http, Adobe::specName);
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
