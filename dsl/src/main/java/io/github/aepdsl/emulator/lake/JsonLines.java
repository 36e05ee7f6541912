package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.wire.TreeLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** Writes rows to a file, one a line, and counts them. */
final class JsonLines {

  private final TreeLines lines;
  private long records;
  private long bytes;

  JsonLines(OutputStream out) {
    this.lines = new TreeLines(out);
  }

  void add(JsonNode row) {
    try {
      bytes += lines.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    records++;
  }

  long records() {
    return records;
  }

  long bytes() {
    return bytes;
  }
}
