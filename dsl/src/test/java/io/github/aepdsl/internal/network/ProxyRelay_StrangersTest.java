package io.github.aepdsl.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.CorporateNetwork;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The relay knows the proxy's password, and others on this machine may find its port. */
@Timeout(60)
class ProxyRelay_StrangersTest {

  @RegisterExtension final CorporateNetwork office = new CorporateNetwork();
  private ProxyRelay relay;

  @BeforeEach
  void open() {
    relay = new ProxyRelay(office.networkWithLogin(), Duration.ofSeconds(5));
  }

  @AfterEach
  void close() {
    relay.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONNECT platform.example:443 HTTP/1.1\r\n\r\n",
        "CONNECT platform.example:443 HTTP/1.1\r\nProxy-Authorization: Ticket guessed\r\n\r\n",
        "GET http://platform.example/ HTTP/1.1\r\nProxy-Authorization:\r\n\r\n",
        "\r\n\r\n"
      })
  void opensNoTunnelForThem(String request) throws IOException {
    assertThat(asked(request)).isEqualTo("HTTP/1.1 403");
    assertThat(office.proxy.heard()).isEmpty();
  }

  @Test
  void opensNoneForACallThatIsOver() throws IOException {
    Passage passage = relay.passage(CorporateNetwork.PLATFORM);
    passage.close();

    assertThat(asked(connect("platform.example:443", passage))).isEqualTo("HTTP/1.1 403");
  }

  @Test
  void opensOneOnlyToTheCallsOwnHost() throws IOException {
    try (Passage passage = relay.passage(CorporateNetwork.PLATFORM)) {
      assertThat(asked(connect("evil.example:22", passage))).isEqualTo("HTTP/1.1 200");
    }
    assertThat(office.proxy.heard()).allMatch(head -> head.startsWith("CONNECT platform.example:"));
  }

  @Test
  void isReachedOnLoopbackOnly() {
    assertThat(address().getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void listensNoMoreWhenItIsClosed() throws InterruptedException {
    InetSocketAddress address = address();
    relay.close();

    for (int tries = 0; tries < 100 && listens(address); tries++) {
      Thread.sleep(20); // the system closes it once the thread that accepts has noticed
    }
    assertThat(listens(address)).isFalse();
  }

  private static boolean listens(InetSocketAddress address) {
    try (Socket socket = new Socket(address.getAddress(), address.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static String connect(String target, Passage passage) {
    return "CONNECT "
        + target
        + " HTTP/1.1\r\nProxy-Authorization: "
        + passage.headers()[1]
        + "\r\n\r\n";
  }

  private String asked(String request) throws IOException {
    InetSocketAddress address = address();
    try (Socket socket = new Socket(address.getAddress(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  private InetSocketAddress address() {
    Proxy seen = relay.select(CorporateNetwork.PLATFORM).get(0);
    return (InetSocketAddress) seen.address();
  }
}
