package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the checkpoint of one input in a file beside it: each is a line, of which the last whole
 * one counts, whenever the process is killed. To add a line takes a tenth of the time that a new
 * file takes. One thread at a time writes.
 */
final class CheckpointFile implements AutoCloseable {

  private static final long LONG = 1 << 20;

  private final Path input;
  private final Path file;
  private Optional<FileChannel> open = Optional.empty();
  private Optional<Beginning> begins = Optional.empty();

  private CheckpointFile(Path input) {
    this.input = input;
    this.file = input.resolveSibling(input.getFileName() + ".checkpoint");
  }

  static CheckpointFile of(Path input) {
    return new CheckpointFile(input);
  }

  Path file() {
    return file;
  }

  /**
   * How far the input is, if it is half sent.
   *
   * @throws InvalidValueException when that was another file
   */
  Optional<Checkpoint> read() {
    try {
      return Files.exists(file) ? last(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Looks whether the input can be sent from its beginning.
   *
   * @throws InvalidValueException when it is half sent
   */
  void begin() {
    read()
        .ifPresent(
            at -> {
              throw new InvalidValueException(
                  Problem.of(
                          "%s is half sent, up to line %d".formatted(input, at.next().number() - 1))
                      .trying(
                          ".resume(Path.of(%s)) to go on; delete %s to begin anew"
                              .formatted(OneLine.literal(input.toString()), file)));
            });
  }

  /**
   * Where the input was left.
   *
   * @throws InvalidValueException when it is not half sent
   */
  Checkpoint goOn() {
    return read()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Problem.of(input + " is not half sent: it has no checkpoint")
                        .trying(".send(Path.of(" + OneLine.literal(input.toString()) + "))")));
  }

  void write(Checkpoint checkpoint) {
    try {
      FileChannel channel = channel();
      ByteBuffer line = ByteBuffer.wrap(line(checkpoint));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      if (channel.position() > LONG) {
        channel.close();
        open = Optional.empty();
        shorten(checkpoint);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the checkpoint cannot be written to " + file, e);
    }
  }

  /** Nothing is left to be done. */
  void delete() {
    close();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the file go, which stays. */
  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
        open = Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel channel() throws IOException {
    if (open.isEmpty()) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      open = Optional.of(channel);
      long whole = wholeLines();
      channel.truncate(whole).position(whole);
    }
    return open.get();
  }

  /** Without the half line that a kill may leave: the next one would be glued to it. */
  private long wholeLines() throws IOException {
    byte[] lines = Files.readAllBytes(file);
    return before(lines, lines.length) + 1L;
  }

  /** Leaves one line, in one step. */
  private void shorten(Checkpoint checkpoint) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, line(checkpoint));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private byte[] line(Checkpoint checkpoint) {
    if (begins.isEmpty()) {
      begins = Optional.of(Beginning.of(input));
    }
    Map<String, Object> tree = new LinkedHashMap<>(checkpoint.tree());
    tree.put("begins", begins.get().tree());
    byte[] json = Json.bytes(tree);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  private Optional<Checkpoint> last(byte[] lines) {
    int end = before(lines, lines.length);
    int begin = before(lines, end) + 1;
    return end < 0
        ? Optional.empty()
        : Optional.of(checkpoint(Arrays.copyOfRange(lines, begin, end)));
  }

  private Checkpoint checkpoint(byte[] line) {
    Checkpoint checkpoint;
    Beginning beginning;
    try {
      JsonNode tree = Json.parse(line);
      checkpoint = Checkpoint.of(tree);
      beginning = Beginning.of(tree.path("begins"));
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Problem.of(file + " is no checkpoint").trying("delete it, then send anew"), e);
    }
    boolean readable = Files.isReadable(input) && !Files.isDirectory(input);
    if (readable && !beginning.isThatOf(input)) { // else whoever opens it says why not
      throw changed(checkpoint);
    }
    return checkpoint;
  }

  /** The input is not what it was when it was left. */
  InvalidValueException changed(Checkpoint left) {
    return new InvalidValueException(
        Problem.of(
                String.format(
                    Locale.ROOT,
                    "%s was half sent, up to line %,d, and is another file now",
                    input,
                    left.next().number() - 1))
            .trying("put the old one back and go on; or delete %s and send it".formatted(file)));
  }

  private static int before(byte[] lines, int at) {
    int found = at - 1;
    while (found >= 0 && lines[found] != '\n') {
      found--;
    }
    return found;
  }
}
