package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fresh platform for each test, and requests to it with every documented header. */
public final class OnPlatform implements AfterEachCallback {

  public static final String FLOW = "/data/foundation/flowservice";

  public final LocalPlatform platform;
  private final String token;

  public OnPlatform() {
    this(LocalPlatformOptions.defaults());
  }

  public OnPlatform(LocalPlatformOptions options) {
    platform = LocalPlatform.start(options);
    token = platform.issueAccessToken();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    platform.close();
  }

  /** A request to any path, without headers. */
  public Ask bare(String method, String path, String body) {
    return new Ask(method, URI.create(platform.platformUrl() + path), body);
  }

  /** A request to the Flow Service with every documented header. */
  public Ask flow(String method, String path, String body) {
    return service(method, FLOW + path, body);
  }

  /** A request to any service behind the gateway with every documented header. */
  public Ask service(String method, String path, String body) {
    Ask ask =
        bare(method, path, body)
            .with("Authorization", "Bearer " + token)
            .with("x-api-key", platform.clientId())
            .with("x-gw-ims-org-id", platform.orgId())
            .with("x-sandbox-name", "dev");
    return body == null ? ask : ask.with("Content-Type", "application/json");
  }

  public Answer get(String path) throws Exception {
    return flow("GET", path, null).send();
  }

  public Answer delete(String path) throws Exception {
    return flow("DELETE", path, null).send();
  }

  public Answer post(String path, String body) throws Exception {
    return flow("POST", path, body).send();
  }

  /** Changes what is of the version that a GET shows now. */
  public Answer patch(String path, String operations) throws Exception {
    String etag = get(path).at("/items/0/etag");
    return flow("PATCH", path, operations).with("If-Match", etag).send();
  }

  /** Creates a connection in dev; its id. */
  public String create(String body) throws Exception {
    Answer answer = post("/connections", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.at("/id");
  }

  public String token() {
    return token;
  }
}
