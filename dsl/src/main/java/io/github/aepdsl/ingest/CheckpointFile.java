package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the checkpoint of one input in a file beside it, and sees to it that one sending at a time
 * has that input. Thread safe.
 */
final class CheckpointFile implements AutoCloseable {

  private final Path input;
  private final Path file;
  private final LineLog log;
  private Optional<Beginning> begins = Optional.empty();

  private CheckpointFile(Path input, Path file, LineLog log) {
    this.input = input;
    this.file = file;
    this.log = log;
  }

  /**
   * That of an input, for as long as it is not closed.
   *
   * @throws InvalidValueException when the input is being sent already
   */
  static CheckpointFile hold(Path input) {
    Path file = of(input);
    try {
      return LineLog.open(file)
          .map(log -> new CheckpointFile(input, file, log))
          .orElseThrow(
              () ->
                  new InvalidValueException(
                      Problem.of(input + " is being sent, here or by another process")
                          .trying("again when that has come to its end")));
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  /** Where the checkpoint of an input is kept. */
  static Path of(Path input) {
    return input.resolveSibling(input.getFileName() + ".checkpoint");
  }

  /**
   * How far the input is, if it is half sent.
   *
   * @throws InvalidValueException when that was another file
   */
  Optional<Checkpoint> read() {
    try {
      return log.last().map(this::checkpoint);
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
      log.add(line(checkpoint));
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  /** Nothing is left to be done. */
  void delete() {
    try {
      log.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the input go; the checkpoint stays. */
  @Override
  public void close() {
    try {
      log.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UncheckedIOException unwritten(Path file, IOException e) {
    return new UncheckedIOException("the checkpoint cannot be written to " + file, e);
  }

  private synchronized byte[] line(Checkpoint checkpoint) {
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
    if (!beginning.isThatOf(input)) {
      throw changed(input, checkpoint);
    }
    return checkpoint;
  }

  /** The input is not what it was when it was left. */
  static InvalidValueException changed(Path input, Checkpoint left) {
    return new InvalidValueException(
        Problem.of(
                String.format(
                    Locale.ROOT,
                    "%s was half sent, up to line %,d, and is another file now",
                    input,
                    left.next().number() - 1))
            .trying(anew(input)));
  }

  /** What to do with an input that is not what it was when it was sent. */
  static String anew(Path input) {
    return "put the old one back and go on; or delete %s and send it".formatted(of(input));
  }
}
