package io.github.aepdsl.shell.terminal;

import io.github.aepdsl.error.OneLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lines from a pipe or a file, shown behind the prompts that they answer. */
public final class PipedLines implements LineSource {

  private final InputStream in;
  private final PrintStream out;
  private final Predicate<String> complete;

  /**
   * @param in read no further than the line at hand, so that snippets find the rest
   * @param complete whether an entry can be evaluated as it stands
   */
  public PipedLines(InputStream in, PrintStream out, Predicate<String> complete) {
    this.in = in;
    this.out = out;
    this.complete = complete;
  }

  @Override
  public Optional<String> next(String mark) throws IOException {
    StringBuilder entry = new StringBuilder();
    String prompt = LineEditor.prompt(mark);
    do {
      Optional<String> line = readLine();
      if (line.isEmpty()) {
        return Optional.of(entry.toString()).filter(text -> !text.isBlank());
      }
      out.println(prompt + OneLine.each(line.get()));
      entry.append(line.get()).append('\n');
      prompt = LineEditor.CONTINUATION;
    } while (!complete.test(entry.toString()));
    return Optional.of(entry.toString());
  }

  @Override
  public int width() {
    return Integer.MAX_VALUE;
  }

  @Override
  public int lend(List<String> command, Path folder) throws IOException {
    throw new IOException("there is no terminal");
  }

  @Override
  public void close() {
    out.flush();
  }

  private Optional<String> readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int value = in.read();
    if (value < 0) {
      return Optional.empty();
    }
    while (value >= 0 && value != '\n') {
      line.write(value);
      value = in.read();
    }
    return Optional.of(line.toString(Charset.defaultCharset()).stripTrailing());
  }
}
