package io.github.aepdsl.bench;

import io.github.aepdsl.emulator.LocalPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody would write without the DSL: JDK HttpClient, a fixed body, a fixed token. */
final class PlainClient {

  /** Without one a lost answer would block for ever. */
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  static final String BODY =
      """
      {"name": "Apache Cassandra 10.0.0.5",
       "auth": {"specName": "Basic Authentication", "params":
         {"host": "10.0.0.5", "port": "9042", "username": "u", "password": "p"}},
       "connectionSpec": {"id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4", "version": "1.0"}}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String platform;
  private final String token;
  private final String clientId;
  private final String orgId;

  PlainClient(LocalPlatform platform) {
    this(
        platform.platformUrl().toString(),
        platform.issueAccessToken(),
        platform.clientId(),
        platform.orgId());
  }

  PlainClient(String platform, String token, String clientId, String orgId) {
    this.platform = platform;
    this.token = token;
    this.clientId = clientId;
    this.orgId = orgId;
  }

  /** Creates a connection and returns its id. */
  String create() {
    String answer =
        send(
            request("")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BODY)));
    Matcher id = ID.matcher(answer);
    return id.find() ? id.group(1) : answer;
  }

  /** One request of each kind, with answers of one size; leaves the platform as it was. */
  void mix() {
    String id = create();
    send(request("/" + id).GET());
    send(request("?limit=1").GET());
    send(request("/" + id).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return to("/data/foundation/flowservice/connections" + path);
  }

  /** A request to any of the platform's services, all but its method. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(platform + path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + token)
        .header("x-api-key", clientId)
        .header("x-gw-ims-org-id", orgId)
        .header("x-sandbox-name", "dev");
  }

  /** What the platform answers, which must not be a refusal. */
  String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
