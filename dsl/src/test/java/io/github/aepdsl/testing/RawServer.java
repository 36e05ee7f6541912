package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server on loopback that answers with bytes, also with such as are no HTTP. It gives out tokens
 * properly unless it is told otherwise; every other request gets the answer of the hour.
 *
 * <pre>{@code
 * @RegisterExtension final RawServer server = RawServer.start();
 * server.answering(RawAnswer.of("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"));
 * }</pre>
 */
public final class RawServer implements EndsWithTest {

  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
  private static final RawAnswer TOKEN =
      RawAnswer.json(200, "{\"access_token\":\"t-1\",\"expires_in\":86399}");

  private final ServerSocket listener;
  private final Sockets sockets = new Sockets();
  private final AtomicInteger requests = new AtomicInteger();
  private final Map<String, RawAnswer> special = new ConcurrentHashMap<>();
  private volatile RawAnswer answer = RawAnswer.json(200, "{}");

  private RawServer(ServerSocket listener) {
    this.listener = listener;
    special.put(Adobe.TOKEN, TOKEN);
    sockets.accept(listener, this::serve);
  }

  /** Starts on a free port. */
  public static RawServer start() {
    try {
      return new RawServer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What every request gets from now on that has no answer of its own. */
  public RawServer answering(RawAnswer next) {
    answer = next;
    return this;
  }

  /** What a request gets from now on whose line begins so, such as {@code POST /ims/token/v3}. */
  public RawServer answering(String line, RawAnswer next) {
    special.put(line, next);
    return this;
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  /** How many requests came that had no answer of their own. */
  public int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    sockets.close();
  }

  private void serve(Socket client) throws IOException, InterruptedException {
    String head = request(client.getInputStream());
    while (!head.isEmpty() && answer(head).play(client.getOutputStream())) {
      head = request(client.getInputStream());
    }
  }

  private RawAnswer answer(String head) {
    for (Map.Entry<String, RawAnswer> own : special.entrySet()) {
      if (head.startsWith(own.getKey())) {
        return own.getValue();
      }
    }
    requests.incrementAndGet();
    return answer;
  }

  /** A request's head, when its body is read, too; empty at the end. */
  private static String request(InputStream in) throws IOException {
    String head = Sockets.head(in);
    Matcher length = LENGTH.matcher(head);
    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return head;
  }
}
