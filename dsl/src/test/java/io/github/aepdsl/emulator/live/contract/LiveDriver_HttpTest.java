package io.github.aepdsl.emulator.live.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.LiveDriver;
import io.github.aepdsl.emulator.live.driver.DriverShelf;
import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.testing.TlsFront;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What is said of the databases that are reached by HTTP when HTTP is what goes wrong. */
class LiveDriver_HttpTest {

  private final DriverShelf drivers = TestDrivers.shelf();
  private HttpServer server;
  private volatile int status = 200;

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          byte[] page = "<html>canary</html>".getBytes();
          exchange.sendResponseHeaders(status, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"phoenix", "spark"})
  void aCertificateOfSomebodyElseIsNotTrusted(String key) {
    try (TlsFront front = TlsFront.before(uri())) {
      assertThat(failure(key, params(front.port(), true)))
          .hasMessageContaining("is not trusted here")
          .hasMessageContaining("-Djavax.net.ssl.trustStore=FILE");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"phoenix", "spark"})
  void aServerWithoutTlsSaysSo(String key) throws Exception {
    try (GreetingServer plain = new GreetingServer()) {
      assertThat(failure(key, params(plain.port(), true))).hasMessageContaining("speaks no TLS");
    }
  }

  @ParameterizedTest
  @CsvSource({"phoenix,200", "spark,200", "spark,404", "phoenix,404", "spark,500"})
  void aServerOfAnotherKindIsNone(String key, int answered) {
    status = answered;

    assertThat(failure(key, params(port(), false)))
        .hasMessageContaining("is no ")
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @CsvSource({"phoenix,401", "spark,401", "spark,403"})
  void whoeverIsRefusedIsDenied(String key, int answered) {
    status = answered;

    SourceTrouble trouble = failure(key, params(port(), false));

    assertThat(trouble.kind()).isEqualTo(TroubleKind.DENIED);
    assertThat(trouble).hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phoenix", "spark"})
  void aPathCannotSayMoreThanAPath(String key) {
    assertThat(failure(key, params(port(), false).put("httpPath", "/x;httpclient_impl=y")))
        .hasMessageContaining("is no httpPath");
  }

  private SourceTrouble failure(String key, ObjectNode params) {
    Catalog catalog = Catalog.load();
    ObjectNode connection = Trees.object().put("id", "1");
    connection
        .putObject("connectionSpec")
        .put("id", catalog.byKey(key).orElseThrow().connectionSpecId());
    try {
      new LiveDriver(catalog, id -> Optional.of(params), drivers).open(connection).test();
    } catch (SourceTrouble trouble) {
      return trouble;
    }
    throw new AssertionError("it went well");
  }

  private static ObjectNode params(int port, boolean tls) {
    return Trees.object()
        .put("host", "127.0.0.1")
        .put("port", port)
        .put("username", "aep")
        .put("password", "canary")
        .put("enableSsl", tls);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private URI uri() {
    return URI.create("http://127.0.0.1:" + port());
  }
}
