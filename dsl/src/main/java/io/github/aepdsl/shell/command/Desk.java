package io.github.aepdsl.shell.command;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.shell.engine.Engine;
import io.github.aepdsl.shell.terminal.LineSource;
import io.github.aepdsl.shell.text.Message;
import io.github.aepdsl.shell.text.SecretText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What the commands of one session work on: the engine, which a reset replaces, what was typed, and
 * the way out. For the one thread that reads lines; only {@link #stop()} is for others.
 */
public final class Desk {

  private final Supplier<Engine> engines;
  private final LineSource lines;
  private final PrintStream out;
  private final List<String> typed = new ArrayList<>();
  private volatile Engine engine;
  private OptionalInt exit = OptionalInt.empty();
  private boolean silent;
  private List<String> editor = List.of();

  /**
   * A desk with a first engine on it.
   *
   * @param engines starts an engine
   */
  public Desk(Supplier<Engine> engines, LineSource lines, PrintStream out) {
    this.engines = engines;
    this.lines = lines;
    this.out = out;
    this.engine = engines.get();
  }

  /** The engine at hand. */
  public Engine engine() {
    return engine;
  }

  /** Evaluates code and prints what became of it. */
  public void evaluate(String code) {
    engine.evaluate(code, this::show);
    out.flush();
  }

  private void show(String line) {
    if (!silent || Message.isOne(line)) {
      out.println(line);
    }
  }

  /** Ends what is evaluated. */
  public void stop() {
    engine.stop();
  }

  /** Notes what was typed. */
  public void note(String entry) {
    typed.add(entry);
  }

  /** The code to leave with, once the session is over. */
  public OptionalInt exit() {
    return exit;
  }

  /** Prints a message, folded between words on narrow screens. */
  public void say(String text) {
    Message.folded(text, lines.width()).forEach(out::println);
  }

  /** Tells of a failure that is none of what was typed. */
  public void failed(Throwable failure) {
    say("this line failed in the prompt itself: " + SecretText.mask(failure.toString()));
    say("the session goes on; should the next line fail as well, /reset starts it afresh");
    out.flush();
  }

  /** Prints a line of a message as it is, such as one of code. */
  void sayAsItIs(String line) {
    out.println(Message.line(line));
  }

  /** Prints code as it was typed, of which nothing moves the cursor. */
  void print(String text) {
    out.println(OneLine.each(text));
  }

  void leave(int code) {
    exit = OptionalInt.of(code);
  }

  void reset() {
    engine.close();
    engine = engines.get();
  }

  /** Whether values are left out, and only messages shown. */
  void silent(boolean yes) {
    silent = yes;
  }

  /** The words that start the editor of this session; none for the usual one. */
  List<String> editor() {
    return editor;
  }

  void editor(List<String> command) {
    editor = command;
  }

  List<String> typed() {
    return typed;
  }

  LineSource lines() {
    return lines;
  }
}
