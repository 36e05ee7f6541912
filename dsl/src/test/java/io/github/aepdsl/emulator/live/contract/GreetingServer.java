package io.github.aepdsl.emulator.live.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says what no database says, to everybody, and closes. */
final class GreetingServer implements AutoCloseable {

  private static final byte[] WORDS =
      "HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nno"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket socket;

  GreetingServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::serve, "greeting-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        client.getOutputStream().write(WORDS);
        client.getOutputStream().flush();
        client.shutdownOutput();
        client.setSoTimeout(1_000);
        client.getInputStream().read(new byte[1024]);
      } catch (IOException e) {
        // the client, or this server, has gone
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
