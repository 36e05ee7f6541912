package io.github.aepdsl.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;

/**
 * What an expert would write by hand to stream a file: JDK HttpClient, bytes put together in one
 * buffer a request, which is published as it is; a few in flight. It checks the status and no more.
 */
final class PlainSender {

  private static final int MOST = 1_000;
  private static final int ROOM = 1_000_000;
  private static final int IN_FLIGHT = 4;
  private static final byte[] OPEN = bytes("{\"messages\":[");
  private static final byte[] CLOSE = bytes("]}");

  private static final class Buffer {
    final byte[] bytes = new byte[ROOM];
    int end;
    int messages;
  }

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Runnable::run).build();
  private final BlockingQueue<Buffer> idle = new ArrayBlockingQueue<>(IN_FLIGHT + 1);
  private final URI batch;
  private final URI single;
  private final byte[] before;
  private final byte[] after;
  private volatile boolean failed;

  PlainSender(URI url, String before, String after) {
    this.single = url;
    this.batch = URI.create(url.toString().replace("/collection/", "/collection/batch/"));
    this.before = bytes(before);
    this.after = bytes(after);
    for (int i = 0; i <= IN_FLIGHT; i++) {
      idle.add(new Buffer());
    }
  }

  /** Sends each line of a file as a message. */
  void send(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Buffer last = lines(in, cleared(idle.take()));
      if (last.messages > 0) {
        post(last);
      } else {
        idle.add(last);
      }
      Buffer[] all = new Buffer[IN_FLIGHT + 1];
      for (int i = 0; i <= IN_FLIGHT; i++) {
        all[i] = idle.take();
      }
      idle.addAll(List.of(all));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (failed) {
      throw new IllegalStateException("not taken");
    }
  }

  /** Sends one message. */
  void send(String message) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(single)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(message))
              .build();
      if (http.send(request, BodyHandlers.ofString()).statusCode() != 200) {
        throw new IllegalStateException("not taken");
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Buffer lines(InputStream in, Buffer first) throws IOException, InterruptedException {
    Buffer out = first;
    byte[] block = new byte[1 << 18];
    int have = 0;
    for (int read = in.read(block); read > 0; read = in.read(block, have, block.length - have)) {
      have += read;
      int start = 0;
      for (int end = newline(block, have - read, have);
          end >= 0;
          end = newline(block, start, have)) {
        out = add(out, block, start, end);
        start = end + 1;
      }
      System.arraycopy(block, start, block, 0, have - start);
      have -= start;
    }
    return out;
  }

  private Buffer add(Buffer into, byte[] in, int from, int to) throws InterruptedException {
    Buffer out = into;
    int length = before.length + to - from + after.length + 1 + CLOSE.length;
    if (out.messages == MOST || out.end + length > ROOM) {
      post(out);
      out = cleared(idle.take());
    }
    if (out.messages++ > 0) {
      out.bytes[out.end++] = ',';
    }
    put(out, before, 0, before.length);
    put(out, in, from, to);
    put(out, after, 0, after.length);
    return out;
  }

  private void post(Buffer full) {
    put(full, CLOSE, 0, CLOSE.length);
    HttpRequest request =
        HttpRequest.newBuilder(batch)
            .header("Content-Type", "application/json")
            .POST(publisher(ByteBuffer.wrap(full.bytes, 0, full.end)))
            .build();
    http.sendAsync(request, BodyHandlers.ofByteArray())
        .whenComplete(
            (answer, lost) -> {
              failed |= lost != null || answer.statusCode() != 207;
              idle.add(full);
            });
  }

  private static BodyPublisher publisher(ByteBuffer bytes) {
    return BodyPublishers.fromPublisher(
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  private boolean done;

                  @Override
                  public void request(long wanted) {
                    if (!done) {
                      done = true;
                      subscriber.onNext(bytes);
                      subscriber.onComplete();
                    }
                  }

                  @Override
                  public void cancel() {
                    done = true;
                  }
                }),
        bytes.remaining());
  }

  private static Buffer cleared(Buffer buffer) {
    buffer.end = 0;
    buffer.messages = 0;
    put(buffer, OPEN, 0, OPEN.length);
    return buffer;
  }

  private static void put(Buffer out, byte[] in, int from, int to) {
    System.arraycopy(in, from, out.bytes, out.end, to - from);
    out.end += to - from;
  }

  private static int newline(byte[] in, int from, int to) {
    for (int at = from; at < to; at++) {
      if (in[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
