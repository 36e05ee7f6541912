package io.github.aepdsl.emulator.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes trees as lines, each as {@link Trees#bytes} has it: many of them faster, since what writes
 * them is made once. Used by one thread.
 */
public final class TreeLines {

  private final OutputStream out;
  private final PlainLine plain = new PlainLine();
  private final Line line = new Line();
  private final JsonGenerator json = Trees.generator(line);

  /** Lines of this stream, which stays open. */
  public TreeLines(OutputStream out) {
    this.out = out;
  }

  /** Writes one; how many bytes it has with its end. */
  public int write(JsonNode tree) throws IOException {
    if (plain.set(tree)) {
      plain.endLine();
      plain.writeTo(out);
      return plain.size();
    }
    line.reset();
    Trees.write(tree, json);
    if (line.isPrintable()) {
      line.write('\n');
      line.writeTo(out);
      return line.size();
    }
    byte[] printable = Trees.printable(line.toByteArray());
    out.write(printable);
    out.write('\n');
    return printable.length + 1;
  }

  /** Can be looked at without a copy. */
  private static final class Line extends ByteArrayOutputStream {

    boolean isPrintable() {
      return Trees.isPrintable(buf, count);
    }
  }
}
