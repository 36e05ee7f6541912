package io.github.aepdsl.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An inlet that does next to nothing, so that it hides no sender's limit: it takes messages of one
 * length, counts them by the length of the body, and says of each that it was taken.
 */
final class StreamSink implements AutoCloseable {

  private static final int FRAME = "{\"messages\":[]}".length();
  private static final String ENTRY = "{\"xactionId\":\"1565628583792:1485:153:0\"}";
  private static final String SINGLE =
      "{\"inletId\":\"abc\",\"xactionId\":\"1:2:3\",\"receivedTimeMs\":1584479347507}";

  final AtomicLong messages = new AtomicLong();
  private final ServerSocket server;
  private final int length;

  /**
   * One on a free port.
   *
   * @param length of each message in its envelope
   */
  StreamSink(int length) {
    this.length = length;
    try {
      this.server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /** Prints the address of one for messages of this length, until its input ends. */
  public static void main(String[] length) throws IOException {
    try (StreamSink sink = new StreamSink(Integer.parseInt(length[0]))) {
      System.out.println(sink.url());
      System.in.read();
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/collection/abc");
  }

  /** Where batches go. */
  String batch() {
    return url().toString().replace("/collection/", "/collection/batch/");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        daemon(() -> serve(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket socket) {
    byte[] bytes = new byte[1 << 20];
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        int left = length(head);
        boolean batch = head.contains("/batch/");
        int count = batch ? (left - FRAME + 1) / (length + 1) : 1;
        for (int read = 0; left > 0 && read >= 0; left -= read) {
          read = in.read(bytes, 0, Math.min(left, bytes.length));
        }
        messages.addAndGet(count);
        out.write(answer(batch ? many(count) : SINGLE, batch ? 207 : 200));
      }
    } catch (IOException e) {
      // the client has gone
    }
  }

  private static String many(int count) {
    return "{\"inletId\":\"abc\",\"responses\":[" + (ENTRY + ",").repeat(count - 1) + ENTRY + "]}";
  }

  private static byte[] answer(String body, int status) {
    String head =
        "HTTP/1.1 %d x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, body.length());
    return (head + body).getBytes(StandardCharsets.US_ASCII);
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    int matched = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      matched = next == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : 0;
      if (matched == 4) {
        return head.toString(StandardCharsets.US_ASCII);
      }
    }
    return "";
  }

  private static int length(String head) {
    String name = "content-length: ";
    int at = head.toLowerCase(Locale.ROOT).indexOf(name) + name.length();
    return Integer.parseInt(head.substring(at, head.indexOf('\r', at)).strip());
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "sink");
    thread.setDaemon(true);
    thread.start();
  }
}
