package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a {@link RawServer} writes for one request, byte by byte. */
@FunctionalInterface
public interface RawAnswer {

  /**
   * Writes it.
   *
   * @return whether the connection is still good for another request
   */
  boolean play(OutputStream out) throws IOException, InterruptedException;

  /** These bytes, and the end of the connection. */
  static RawAnswer of(byte[] bytes) {
    return out -> {
      out.write(bytes);
      return false;
    };
  }

  /** This text as UTF-8, and the end of the connection. */
  static RawAnswer of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A proper answer with this body, after which the connection stays. */
  static RawAnswer json(int status, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        head(status, "Content-Length: " + content.length + "\r\n").getBytes(StandardCharsets.UTF_8);
    return out -> {
      out.write(head);
      out.write(content);
      return true;
    };
  }

  /** An answer's head with more header lines, up to the empty line. */
  static String head(int status, String more) {
    return "HTTP/1.1 " + status + " Word\r\nContent-Type: application/json\r\n" + more + "\r\n";
  }

  /** The same, and then another. */
  default RawAnswer then(RawAnswer next) {
    return out -> {
      play(out);
      out.flush();
      return next.play(out);
    };
  }

  /** The same, and then nothing for a while. */
  default RawAnswer thenWait(Duration pause) {
    return out -> {
      play(out);
      out.flush();
      Thread.sleep(pause.toMillis());
      return false;
    };
  }

  /** The same, and then this text over and over until nobody listens any more. */
  default RawAnswer thenEndlessly(String more, Duration pause) {
    byte[] bytes = more.getBytes(StandardCharsets.UTF_8);
    return out -> {
      play(out);
      while (!Thread.currentThread().isInterrupted()) {
        out.write(bytes);
        out.flush();
        Thread.sleep(pause.toMillis());
      }
      return false;
    };
  }
}
