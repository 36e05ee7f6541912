package io.github.aepdsl.shell.terminal;

import io.github.aepdsl.show.Display;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Shows what changes on one line of a person's terminal, as long as nothing else was written below
 * it. Safe for use by several threads.
 */
public final class TerminalDisplay implements Display {

  /** To the line above, which it empties. */
  private static final String LINE_BEFORE = "\033[1A\r\033[2K";

  private static final String CUT = " … ";

  /** On narrower screens a line cannot be cut to anything. */
  private static final int LEAST = 12;

  private final Watched written;
  private final PrintStream out;
  private final IntSupplier width;

  private TerminalDisplay(Watched written, PrintStream out, IntSupplier width) {
    this.written = written;
    this.out = out;
    this.width = width;
  }

  /** One that writes to a terminal of some columns, and sees what others write to {@link #out}. */
  public static TerminalDisplay of(PrintStream terminal, Charset charset, IntSupplier width) {
    Watched written = new Watched(terminal);
    return new TerminalDisplay(written, new PrintStream(written, true, charset), width);
  }

  /** Where all others have to write, so that nothing of theirs is overwritten. */
  public PrintStream out() {
    return out;
  }

  /** Says that something was written which did not go through {@link #out}, such as a prompt. */
  public void touched() {
    written.bytes.incrementAndGet();
  }

  @Override
  public void show(Object anything) {
    out.println(Display.text(anything));
  }

  @Override
  public Consumer<Object> showChanging(Object first) {
    Place place = new Place();
    place.accept(first);
    return place;
  }

  @Override
  public boolean replaces() {
    return true;
  }

  /** A line that is too long lacks some of its middle: how far it is stands at its end. */
  private String fitted(String text) {
    int room = width.getAsInt() - 1 - CUT.length();
    if (fits(text) || text.indexOf('\n') >= 0 || room < LEAST) {
      return text;
    }
    int begin = room / 3;
    return text.substring(0, begin) + CUT + text.substring(text.length() - room + begin);
  }

  private boolean fits(String text) {
    return text.length() < width.getAsInt() && text.indexOf('\n') < 0;
  }

  /** A line that can be rewritten while it is the last one. */
  private final class Place implements Consumer<Object> {

    private long end = -1;

    @Override
    public void accept(Object state) {
      String text = fitted(Display.text(state));
      synchronized (written) {
        out.print((written.bytes.get() == end ? LINE_BEFORE : "") + text + "\n");
        out.flush();
        end = fits(text) ? written.bytes.get() : -1;
      }
    }
  }

  /** Counts what goes through. */
  private static final class Watched extends FilterOutputStream {

    private final AtomicLong bytes = new AtomicLong();

    Watched(OutputStream terminal) {
      super(terminal);
    }

    @Override
    public void write(int one) throws IOException {
      synchronized (this) {
        bytes.incrementAndGet();
        out.write(one);
      }
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
      synchronized (this) {
        bytes.addAndGet(length);
        out.write(some, offset, length);
      }
    }
  }
}
