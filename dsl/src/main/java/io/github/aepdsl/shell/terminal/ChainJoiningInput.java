package io.github.aepdsl.shell.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.aepdsl.shell.text.ChainLines;
import io.github.aepdsl.shell.text.JavaToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Piped input in which a line that starts with a dot goes on with the line before it. JShell takes
 * input line by line and would run the chain's first line alone, without a word.
 *
 * <p>Bytes pass as they are, whatever their encoding. A program may write one line and wait for its
 * answer, so a next line is only looked for while it arrives at once.
 */
public final class ChainJoiningInput extends InputStream {

  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

  private final InputStream source;
  private final LongSupplier nanos;
  private byte[] pending = new byte[0];
  private int position;
  private final Deque<String> ahead = new ArrayDeque<>();

  /** Joins the lines of this source. */
  public ChainJoiningInput(InputStream source) {
    this(source, System::nanoTime);
  }

  ChainJoiningInput(InputStream source, LongSupplier nanos) {
    this.source = new BufferedInputStream(source);
    this.nanos = nanos;
  }

  @Override
  public int read() throws IOException {
    return fill() ? pending[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0 || !fill()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, pending.length - position);
    System.arraycopy(pending, position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public int available() {
    return pending.length - position;
  }

  private boolean fill() throws IOException {
    if (position < pending.length) {
      return true;
    }
    Optional<String> line = ahead.isEmpty() ? readLine() : Optional.of(ahead.poll());
    pending = line.isEmpty() ? new byte[0] : joined(line.get()).getBytes(ISO_8859_1);
    position = 0;
    return line.isPresent();
  }

  private String joined(String first) throws IOException {
    String line = first;
    while (chainGoesOn()) {
      line = withoutLineComment(line) + " " + ahead.removeLast().strip();
      ahead.clear();
    }
    return line + "\n";
  }

  /** Looks past blank lines and comments; whatever is read stays in {@link #ahead}. */
  private boolean chainGoesOn() throws IOException {
    while (ChainLines.mayStandInside(ahead.peekLast()) && moreIsComing()) {
      Optional<String> line = readLine();
      if (line.isEmpty()) {
        return false;
      }
      ahead.add(line.get());
    }
    return ChainLines.goesOn(ahead.peekLast());
  }

  private boolean moreIsComing() throws IOException {
    long begin = nanos.getAsLong();
    while (source.available() == 0 && nanos.getAsLong() - begin < PATIENCE_NANOS) {
      try {
        TimeUnit.MILLISECONDS.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return source.available() > 0;
  }

  private static String withoutLineComment(String line) {
    return JavaToken.of(line).stream()
        .filter(token -> token.kind() == JavaToken.Kind.LINE_COMMENT)
        .findFirst()
        .map(comment -> line.substring(0, comment.start()))
        .orElse(line);
  }

  private Optional<String> readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int value = source.read();
    if (value < 0) {
      return Optional.empty();
    }
    while (value >= 0 && value != '\n') {
      line.write(value);
      value = source.read();
    }
    return Optional.of(line.toString(ISO_8859_1).stripTrailing());
  }
}
