package io.github.aepdsl.emulator;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request by hand, for the header that the JDK's client does not let one choose. */
final class Wire {

  private Wire() {}

  /** The status line for a GET with this Host header. */
  static String status(LocalPlatform platform, String path, String host) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
    try (Socket socket = new Socket("127.0.0.1", platform.platformUrl().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
  }
}
