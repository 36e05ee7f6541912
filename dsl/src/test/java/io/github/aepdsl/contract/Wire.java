package io.github.aepdsl.contract;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests to a platform written by hand, with nothing of the library in between; what they made is
 * deleted.
 */
final class Wire {

  static final String FLOW = "/data/foundation/flowservice";
  static final String STREAMING = "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What came back. */
  record Answer(int status, Map<String, List<String>> headers, String text) {

    JsonNode json() {
      return JsonMapper.shared().readTree(text);
    }

    String at(String pointer) {
      return json().at(pointer).asString("");
    }

    List<String> names() {
      return json().propertyNames().stream().sorted().toList();
    }
  }

  private final Account account;
  private final String mark = "aep-dsl contract " + UUID.randomUUID();
  private final List<String> made = new ArrayList<>();
  private String token = "";

  Wire(Account account) {
    this.account = account;
  }

  Account account() {
    return account;
  }

  /** A name that is nobody else's and tells where it comes from. */
  String name(String what) {
    return mark + " " + what;
  }

  /** Every header that the Flow Service documents; a test may change its copy. */
  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Authorization", "Bearer " + token());
    headers.put("x-api-key", account.clientId());
    headers.put("x-gw-ims-org-id", account.orgId());
    headers.put("x-sandbox-name", account.sandbox());
    headers.put("Content-Type", "application/json");
    return headers;
  }

  Answer get(String path) {
    return flow("GET", path, "", headers());
  }

  Answer delete(String path) {
    return flow("DELETE", path, "", headers());
  }

  /** To the Flow Service. */
  Answer flow(String method, String path, String body, Map<String, String> headers) {
    return send(method, URI.create(account.platform() + FLOW + path), body, headers);
  }

  /** Asks IMS for a token. */
  Answer askForToken(String clientSecret) {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            account.clientId(),
            "client_secret",
            clientSecret,
            "scope",
            account.scopes());
    String body =
        form.entrySet().stream()
            .map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        "POST",
        URI.create(account.ims() + "/ims/token/v3"),
        body,
        Map.of("Content-Type", "application/x-www-form-urlencoded"));
  }

  /** Creates a streaming connection. */
  Answer create(String name, boolean authenticated) {
    String body =
        """
        {"name": "%s", "connectionSpec": {"id": "%s", "version": "1.0"},
         "auth": {"specName": "Streaming Connection",
           "params": {"dataType": "xdm", "authenticationRequired": %s}}}"""
            .formatted(name, STREAMING, authenticated);
    Answer answer = flow("POST", "/connections", body, headers());
    made.add(answer.at("/id"));
    return answer;
  }

  Answer send(String method, URI uri, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(method + " " + uri, e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Deletes what is still there. */
  void leave() {
    made.stream().filter(id -> !id.isEmpty()).forEach(id -> delete("/connections/" + id));
  }

  private String token() {
    if (token.isEmpty()) {
      token = askForToken(account.clientSecret()).at("/access_token");
    }
    return token;
  }
}
