package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** Writes rows to a file, one a line, and counts them. */
final class JsonLines {

  private final OutputStream out;
  private long records;
  private long bytes;

  JsonLines(OutputStream out) {
    this.out = out;
  }

  void add(JsonNode row) {
    byte[] line = Trees.bytes(row);
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    records++;
    bytes += line.length + 1;
  }

  long records() {
    return records;
  }

  long bytes() {
    return bytes;
  }
}
