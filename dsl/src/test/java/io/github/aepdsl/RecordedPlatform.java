package io.github.aepdsl;

import static java.net.HttpURLConnection.HTTP_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.emulator.LocalPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A local platform behind a server that keeps the body of every connection as it came over the
 * wire, under the id that the platform gave it.
 */
final class RecordedPlatform implements AfterAllCallback {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Set<String> OWN_HEADERS =
      Set.of("host", "content-length", "connection", "upgrade", "http2-settings", "date");

  private final LocalPlatform platform = LocalPlatform.start();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, JsonNode> bodies = new ConcurrentHashMap<>();
  private final HttpServer server;

  RecordedPlatform() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::forward);
    server.start();
  }

  /** Points a configuration at this platform, as an environment would. */
  Configuration into(Configuration configuration) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return configuration
        .environment("AEP_PROFILE", "default")
        .environment("AEP_PLATFORM_URL", url)
        .environment("AEP_IMS_URL", url)
        .environment("AEP_CLIENT_ID", platform.clientId())
        .environment("AEP_CLIENT_SECRET", platform.clientSecret())
        .environment("AEP_ORG_ID", platform.orgId());
  }

  /** What was sent to create this connection. */
  JsonNode bodyOf(BaseConnection connection) {
    assertThat(bodies).containsKey(connection.id());
    return bodies.get(connection.id());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop(0);
    platform.close();
  }

  private void forward(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpResponse<byte[]> answer = send(exchange, body);
    if (answer.statusCode() == HTTP_CREATED) {
      bodies.put(JSON.readTree(answer.body()).path("id").stringValue(), JSON.readTree(body));
    }
    answer.headers().map().forEach((name, values) -> copy(exchange, name, values));
    exchange.sendResponseHeaders(
        answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }

  private HttpResponse<byte[]> send(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.platformUrl() + "" + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> !OWN_HEADERS.contains(header.getKey().toLowerCase()))
        .forEach(header -> header.getValue().forEach(v -> request.header(header.getKey(), v)));
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void copy(HttpExchange exchange, String name, List<String> values) {
    if (!OWN_HEADERS.contains(name.toLowerCase())) {
      exchange.getResponseHeaders().put(name, values);
    }
  }
}
