package io.github.aepdsl.emulator;

import java.net.URI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fresh platform for each test, and requests to it with every documented header. */
final class OnPlatform implements AfterEachCallback {

  static final String FLOW = "/data/foundation/flowservice";

  final LocalPlatform platform;
  private final String token;

  OnPlatform() {
    this(LocalPlatformOptions.defaults());
  }

  OnPlatform(LocalPlatformOptions options) {
    platform = LocalPlatform.start(options);
    token = platform.issueAccessToken();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    platform.close();
  }

  /** A request to any path, without headers. */
  Ask bare(String method, String path, String body) {
    return new Ask(method, URI.create(platform.platformUrl() + path), body);
  }

  /** A request to the Flow Service with every documented header. */
  Ask flow(String method, String path, String body) {
    Ask ask =
        bare(method, FLOW + path, body)
            .with("Authorization", "Bearer " + token)
            .with("x-api-key", platform.clientId())
            .with("x-gw-ims-org-id", platform.orgId())
            .with("x-sandbox-name", "dev");
    return body == null ? ask : ask.with("Content-Type", "application/json");
  }

  Answer get(String path) throws Exception {
    return flow("GET", path, null).send();
  }

  Answer delete(String path) throws Exception {
    return flow("DELETE", path, null).send();
  }

  Answer post(String path, String body) throws Exception {
    return flow("POST", path, body).send();
  }

  /** Creates a connection in dev; its id. */
  String create(String body) throws Exception {
    return post("/connections", body).at("/id");
  }

  String token() {
    return token;
  }
}
