package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A socket on loopback that writes what it is given, for answers that no proper server sends: one
 * without a date, or none that is HTTP. One connection a request.
 */
public final class ScriptedBytes implements AfterEachCallback {

  private final ServerSocket socket;
  private final Queue<String> answers = new ConcurrentLinkedQueue<>();

  private ScriptedBytes(ServerSocket socket) {
    this.socket = socket;
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  public static ScriptedBytes start() {
    try {
      return new ScriptedBytes(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next answer, as it is. */
  public ScriptedBytes next(String bytes) {
    answers.add(bytes);
    return this;
  }

  /** The next answer: JSON with no header but the necessary ones. */
  public ScriptedBytes next(int status, String json) {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    String head = "HTTP/1.1 %d X\r\nContent-Length: %d\r\nConnection: close\r\n\r\n";
    return next(head.formatted(status, length) + json);
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        skip(connection.getInputStream());
        String answer = Optional.ofNullable(answers.poll()).orElse("");
        connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // closed, or a client that has heard enough
      }
    }
  }

  /** Reads a request to its end, or the client would hear of a reset instead of the answer. */
  private static void skip(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.append((char) next);
      if (head.indexOf("\r\n\r\n") > 0) {
        break;
      }
    }
    String length = head.toString().replaceAll("(?is).*content-length: *(\\d+).*", "$1");
    in.readNBytes(length.matches("\\d+") ? Integer.parseInt(length) : 0);
  }
}
