package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file for messages that were not taken, JSON Lines: the number of the message, the reason, the
 * message. It is made by the first of them and never overwritten. Whole lines are written at once,
 * and the file is let go each time: others may add to it meanwhile, or put it away. Thread safe.
 */
final class DeadLetters {

  private static final int MANY = 1 << 16;

  private final Path file;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private Optional<Earlier> earlier = Optional.empty();
  private boolean any;

  DeadLetters(Path file) {
    this.file = file;
  }

  /** A message as it would have been sent. */
  void message(long number, String reason, byte[] message) {
    add(number, reason, onOneLine(message));
  }

  /** Something that is no message. */
  void text(long number, String reason, byte[] bytes) {
    add(number, reason, Json.bytes(Utf8.text(bytes)));
  }

  /** One that is a letter already, as it is. */
  synchronized void letter(byte[] line) {
    lines.writeBytes(line);
    lines.write('\n');
    any = true;
    if (lines.size() > MANY) {
      flush();
    }
  }

  /** The file, if a letter of this sending is in it. */
  synchronized Optional<Path> file() {
    return Optional.of(file).filter(some -> any);
  }

  /** The file, if any letter is in it. */
  synchronized Optional<Path> fileOfAll() {
    return Optional.of(file).filter(some -> any || earlier() > 0);
  }

  /** How many letters were in the file before. */
  synchronized long earlier() {
    return look().letters();
  }

  /** Makes sure that what was added outlives this process. */
  synchronized void flush() {
    if (lines.size() == 0) {
      return;
    }
    Earlier before = look();
    try (OutputStream letters =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      if (before.isOpen()) {
        letters.write('\n');
        earlier = Optional.of(new Earlier(before.letters(), false));
      }
      letters.write(lines.toByteArray()); // in one, so that others who add do not come between
      lines.reset();
    } catch (IOException e) {
      throw new UncheckedIOException("dead letters cannot be written to " + file, e);
    }
  }

  private void add(long number, String reason, byte[] json) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(json.length + 100);
    line.writeBytes(("{\"line\":" + number + ",\"reason\":").getBytes(StandardCharsets.US_ASCII));
    line.writeBytes(Json.bytes(reason));
    line.writeBytes(",\"message\":".getBytes(StandardCharsets.US_ASCII));
    line.writeBytes(json);
    line.write('}');
    letter(line.toByteArray());
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

  private Earlier look() {
    if (earlier.isEmpty()) {
      earlier = Optional.of(Earlier.of(file));
    }
    return earlier.get();
  }

  /**
   * What was in the file before.
   *
   * @param letters how many
   * @param isOpen whether the last one has no line end: somebody edited it, or was killed
   */
  private record Earlier(long letters, boolean isOpen) {

    static Earlier of(Path file) {
      if (!Files.isRegularFile(file)) {
        return new Earlier(0, false);
      }
      long ends = 0;
      byte last = '\n';
      byte[] block = new byte[MANY];
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(block); read > 0; read = in.read(block)) {
          for (int i = 0; i < read; i++) {
            ends += block[i] == '\n' ? 1 : 0;
          }
          last = block[read - 1];
        }
      } catch (IOException e) {
        throw new UncheckedIOException("dead letters cannot be read: " + file, e);
      }
      boolean open = last != '\n';
      return new Earlier(ends + (open ? 1 : 0), open);
    }
  }
}
