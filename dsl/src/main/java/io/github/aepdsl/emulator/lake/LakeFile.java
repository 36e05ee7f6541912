package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of JSON Lines in the lake: one row a line. It never changes, so several threads may read
 * it.
 */
public final class LakeFile {

  private final String name;
  private final long records;
  private final long bytes;
  private final LakeContent content;

  LakeFile(String name, long records, long bytes, LakeContent content) {
    this.name = name;
    this.records = records;
    this.bytes = bytes;
    this.content = content;
  }

  static LakeFile empty(String name) {
    return new LakeFile(name, 0, 0, LakeContent.NONE);
  }

  /** The file that is described so, in this folder. */
  static LakeFile read(JsonNode json, Path folder) {
    String name = json.path("name").stringValue();
    long records = json.path("records").longValue();
    return records == 0
        ? empty(name)
        : new LakeFile(
            name, records, json.path("bytes").longValue(), LakeContent.of(folder.resolve(name)));
  }

  /** What describes it, for {@link #read(JsonNode, Path)}. */
  ObjectNode kept() {
    return Trees.object().put("name", name).put("records", records).put("bytes", bytes);
  }

  /** The same rows in this place. */
  LakeFile movedTo(Path file) {
    content.moveTo(file);
    return new LakeFile(name, records, bytes, LakeContent.of(file));
  }

  /** Deletes what holds the rows. */
  void delete() {
    content.delete();
  }

  /** Its name within the batch. */
  public String name() {
    return name;
  }

  /** How many rows it holds. */
  public long records() {
    return records;
  }

  /** How large it is. */
  public long bytes() {
    return bytes;
  }

  /** Its rows, from the first one on, read while they are asked for; to be closed. */
  public Stream<JsonNode> rows() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(content.open(), StandardCharsets.UTF_8));
    return lines.lines().map(LakeFile::row).onClose(() -> close(lines));
  }

  /**
   * A part of it, shorter where it ends before.
   *
   * @throws UncheckedIOException when the disk does not give it
   */
  public byte[] read(long offset, int length) {
    try (InputStream in = content.open()) {
      in.skipNBytes(Math.min(offset, bytes));
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode row(String line) {
    return Trees.parse(line.getBytes(StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException("a line of the lake is no JSON"));
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
