package io.github.aepdsl.emulator.lake;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Rows on their way into the lake: in memory as long as they are few, else in a file that goes with
 * the process. Used by one thread.
 */
final class Spool implements AutoCloseable {

  /** From here on rows are on disk. */
  static final int IN_MEMORY = 4 << 20;

  /** How much the disk gets at once. */
  private static final int BLOCK = 1 << 16;

  private final String name;
  private final SpillingStream out = new SpillingStream();
  private final JsonLines lines = new JsonLines(out);

  Spool(String name) {
    this.name = name;
  }

  void add(JsonNode row) {
    lines.add(row);
  }

  long records() {
    return lines.records();
  }

  long bytes() {
    return lines.bytes();
  }

  boolean isOnDisk() {
    return out.file.isPresent();
  }

  /** How many bytes of rows the memory holds. */
  int inMemory() {
    return out.memory.size();
  }

  /** What was added, at rest; nothing can be added any more. */
  LakeFile finish() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LakeFile(name, records(), bytes(), out.content());
  }

  /** Throws away what was added. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      out.file.ifPresent(file -> file.toFile().delete());
    }
  }

  /** Moves to a file when it has grown. */
  private static final class SpillingStream extends OutputStream {

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private OutputStream out = memory;
    private Optional<Path> file = Optional.empty();

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (file.isEmpty() && memory.size() + length > IN_MEMORY) {
        spill();
      }
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    private void spill() throws IOException {
      Path spilled = Files.createTempFile("aep-lake-", ".jsonl");
      spilled.toFile().deleteOnExit();
      file = Optional.of(spilled);
      out = new BufferedOutputStream(Files.newOutputStream(spilled), BLOCK);
      memory.writeTo(out);
      memory = new ByteArrayOutputStream(0);
    }

    LakeContent content() {
      return file.map(LakeContent::of).orElseGet(() -> LakeContent.of(memory.toByteArray()));
    }
  }
}
