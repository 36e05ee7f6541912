package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.json.Json;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file for messages that were not taken, JSON Lines: the number of the message, the reason, the
 * message. It is made by the first of them and never overwritten. Thread safe.
 */
final class DeadLetters implements AutoCloseable {

  private final Path file;
  private Optional<OutputStream> out = Optional.empty();

  DeadLetters(Path file) {
    this.file = file;
  }

  /** A message as it would have been sent. */
  void message(long number, String reason, byte[] message) {
    write(number, reason, message);
  }

  /** Something that is no message. */
  void text(long number, String reason, byte[] bytes) {
    write(number, reason, Json.bytes(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** One that is a letter already, as it is. */
  synchronized void letter(byte[] line) {
    try {
      OutputStream letters = open();
      letters.write(line);
      letters.write('\n');
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  /** The file, if there is a letter in it. */
  synchronized Optional<Path> file() {
    return out.map(open -> file);
  }

  /** Makes sure that what was written outlives this process. */
  synchronized void flush() {
    try {
      if (out.isPresent()) {
        out.get().flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (out.isPresent()) {
        out.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void write(long number, String reason, byte[] json) {
    try {
      OutputStream open = open();
      open.write(("{\"line\":" + number + ",\"reason\":").getBytes(StandardCharsets.US_ASCII));
      open.write(Json.bytes(reason));
      open.write(",\"message\":".getBytes(StandardCharsets.US_ASCII));
      open.write(onOneLine(json));
      open.write("}\n".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private UncheckedIOException unwritten(IOException e) {
    return new UncheckedIOException("dead letters cannot be written to " + file, e);
  }

  /** In JSON a line break that is none of a text's is white space. */
  private static byte[] onOneLine(byte[] json) {
    byte[] line = json.clone();
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        line[i] = ' ';
      }
    }
    return line;
  }

  private OutputStream open() throws IOException {
    if (out.isEmpty()) {
      out =
          Optional.of(
              new BufferedOutputStream(
                  Files.newOutputStream(
                      file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    }
    return out.get();
  }
}
