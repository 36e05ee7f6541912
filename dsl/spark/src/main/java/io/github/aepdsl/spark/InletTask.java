package io.github.aepdsl.spark;

import io.github.aepdsl.Aep;
import io.github.aepdsl.ingest.MessageWriter;
import io.github.aepdsl.ingest.SendResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The messages of one task on their way to the inlet. Those that it refuses are kept on the
 * executor's disk until the task is over, then go to the folder of dead letters; without one the
 * task fails.
 */
final class InletTask implements AutoCloseable {

  private final Aep session;
  private final MessageWriter writer;
  private final TaskPace pace;
  private final Path kept;
  private final Optional<DeadLetterFolder> folder;
  private final String name;

  private InletTask(
      Aep session,
      MessageWriter writer,
      TaskPace pace,
      Path kept,
      Optional<DeadLetterFolder> folder,
      String name) {
    this.session = session;
    this.writer = writer;
    this.pace = pace;
    this.kept = kept;
    this.folder = folder;
    this.name = name;
  }

  /**
   * Opens the way on an executor.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when its machine lacks the profile
   */
  static InletTask open(SinkOptions options, int writers, int partition, long task) {
    Path kept = scratch();
    Aep session = options.sessionOfExecutor();
    try {
      return new InletTask(
          session,
          options.messages(session, writers).deadLetters(kept).writer(),
          TaskPace.begin(options.quota(), writers),
          kept,
          options.get(SinkOption.DEAD_LETTERS).map(DeadLetterFolder::new),
          "part-%05d-%d.jsonl".formatted(partition, task));
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  void write(String message) {
    writer.write(message);
  }

  /**
   * Waits until all messages have their end, and are due.
   *
   * @throws IOException when some were refused and there is no folder for them
   */
  SendResult finish() throws IOException {
    SendResult result = writer.finish();
    pace.await(result);
    if (result.failed() > 0) {
      folder.orElseThrow(() -> refused(result)).add(kept, name);
    }
    return result;
  }

  long accepted() {
    return writer.accepted();
  }

  long retried() {
    return writer.retried();
  }

  long failed() {
    return writer.failed();
  }

  @Override
  public void close() throws IOException {
    try (session) {
      writer.close();
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  private static IOException refused(SendResult result) {
    return new IOException(
        "the inlet refused %d of %d messages: %s. To go on without them: .option(\"deadLetters\", folder)"
            .formatted(result.failed(), result.sent(), result.failedByReason()));
  }

  private static Path scratch() {
    try {
      Path file = Files.createTempFile("aep-inlet-", ".jsonl");
      Files.delete(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
