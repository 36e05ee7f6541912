package io.github.aepdsl.shell.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jline.reader.LineReader;
import org.jline.reader.impl.history.DefaultHistory;

/** What the arrow keys bring back. Each line goes to the file as it is typed. */
final class TypedHistory extends DefaultHistory {

  private final HistoryFile file;
  private final Consumer<IOException> trouble;
  private boolean usable = true;

  /**
   * @param trouble told once, when the file cannot be used; the session goes on without it
   */
  TypedHistory(HistoryFile file, Consumer<IOException> trouble) {
    this.file = file;
    this.trouble = trouble;
  }

  /** Takes over the lines of earlier sessions. */
  @Override
  public void attach(LineReader reader) {
    super.attach(reader);
    guarded(() -> file.load().forEach(entry -> super.add(Instant.now(), entry)));
  }

  @Override
  public void add(Instant time, String line) {
    super.add(time, line);
    guarded(() -> file.add(line.strip()));
  }

  /** At the end of the session. */
  void revise() {
    guarded(file::revise);
  }

  private void guarded(Step step) {
    try {
      if (usable) {
        step.run();
      }
    } catch (IOException | UncheckedIOException e) {
      usable = false;
      trouble.accept(
          e instanceof UncheckedIOException wrapped ? wrapped.getCause() : (IOException) e);
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
