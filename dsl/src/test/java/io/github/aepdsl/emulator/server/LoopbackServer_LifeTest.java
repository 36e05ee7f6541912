package io.github.aepdsl.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Taking a port and giving it back. */
class LoopbackServer_LifeTest {

  private final LoopbackServer server = LoopbackServer.bind(0, Limits.defaults());

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void takesAFreePortOfTheLoopbackAddress() {
    URI address = server.address();

    assertThat(address.getHost()).isEqualTo("127.0.0.1");
    assertThat(address.getPort()).isPositive();
  }

  @Test
  void doesNotShareAPort() {
    int port = server.address().getPort();

    assertThatThrownBy(() -> LoopbackServer.bind(port, Limits.defaults()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot listen on 127.0.0.1:" + port);
  }

  @Test
  void givesItsPortBack() {
    int port = server.address().getPort();

    server.stop();

    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
        .isInstanceOf(ConnectException.class);
    LoopbackServer.bind(port, Limits.defaults()).stop();
  }

  @Test
  void stopsTwiceWithoutHarm() {
    server.stop();
    server.stop();

    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }
}
