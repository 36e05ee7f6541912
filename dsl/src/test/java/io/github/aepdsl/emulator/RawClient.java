package io.github.aepdsl.emulator;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One connection by hand, for what no HTTP client lets one send. */
public final class RawClient implements Closeable {

  /** A whole answer as it came; headers as they stand in the head. */
  public record RawAnswer(String head, String body) {

    /** Such as {@code HTTP/1.1 200 OK}. */
    public String statusLine() {
      return head.lines().findFirst().orElse("");
    }

    public int status() {
      return Integer.parseInt(statusLine().split(" ")[1]);
    }

    /** The value of a header, whatever its case. */
    public Optional<String> header(String name) {
      return head.lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }
  }

  private final Socket socket;
  private final InputStream in;

  private RawClient(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Connects; nothing that is waited for takes longer than ten seconds. */
  public static RawClient to(URI server) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(10_000);
    socket.setTcpNoDelay(true);
    return new RawClient(socket);
  }

  /** Sends a text, a byte for each character. */
  public RawClient send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public RawClient send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** Sends nothing more, which the server sees as the end. */
  public RawClient endInput() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** All that the server says until it ends the connection. */
  public String readAll() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The next answer, of as many bytes as its head says. */
  public RawAnswer read() throws IOException {
    return readHead(true);
  }

  /** The next answer, to a HEAD request. */
  public RawAnswer readWithoutBody() throws IOException {
    return readHead(false);
  }

  private RawAnswer readHead(boolean withBody) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the connection ended after: " + head);
      }
      head.append((char) next);
    }
    RawAnswer answer = new RawAnswer(head.toString(), "");
    int length = withBody ? answer.header("Content-Length").map(Integer::parseInt).orElse(0) : 0;
    return new RawAnswer(
        head.toString(), new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  /**
   * Whether the server has ended the connection; waits until it does, or for bytes of an answer.
   */
  public boolean isEnded() throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
