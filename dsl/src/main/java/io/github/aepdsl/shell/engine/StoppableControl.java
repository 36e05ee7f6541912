package io.github.aepdsl.shell.engine;

import io.github.aepdsl.error.ExplainedError;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.shell.text.Fold;
import io.github.aepdsl.shell.text.ForeignText;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import jdk.jshell.execution.LocalExecutionControl;

/**
 * Runs snippets in this process, each in a thread of its own, and stops the one that runs: first
 * asks it to, so that what is under way can say how far it came, then insists.
 *
 * <p>JShell's own engine {@code local} waits for every thread that a snippet has started, kills
 * them all at once on JDK 17, and takes over the process's handler of uncaught exceptions.
 */
final class StoppableControl extends LocalExecutionControl {

  /** From here on threads cannot be killed; JShell weaves a check into every loop instead. */
  private static final int CHECKS_LOOPS = 21;

  private static final int PATIENCE_MILLIS = 1000;

  private final boolean checksLoops = Runtime.version().feature() >= CHECKS_LOOPS;
  private final Look look;
  private volatile SnippetThread running;
  private volatile boolean stopAsked;
  private volatile int before;

  StoppableControl(Look look) {
    this.look = look;
  }

  /** Forgets that a stop was asked for: another entry begins. */
  void begin() {
    stopAsked = false;
  }

  /** Says how many characters will stand before the value of the next snippet. */
  void before(int characters) {
    before = characters;
  }

  /** Whether the entry at hand is to end, also where no snippet of it runs just now. */
  boolean stopAsked() {
    return stopAsked;
  }

  /** Has the entry at hand end before its next snippet. */
  void askToStop() {
    stopAsked = true;
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    armLoopChecks();
    SnippetThread thread = new SnippetThread(() -> text(snippet.invoke(null)));
    running = thread;
    try {
      if (stopAsked) {
        throw new StoppedException();
      }
      return thread.result();
    } catch (InvocationTargetException e) {
      LastError.keep(e.getCause());
      throw thread.isStop(e.getCause()) ? new StoppedException() : e;
    } catch (ThreadDeath e) {
      throw new StoppedException();
    } finally {
      running = null;
    }
  }

  @Override
  public void stop() throws EngineTerminationException, InternalException {
    SnippetThread thread = running;
    if (thread == null || thread.stopsWithin(PATIENCE_MILLIS)) {
      return;
    }
    if (checksLoops) {
      super.stop();
    } else {
      thread.kill();
    }
  }

  /** As the value is shown when it is typed. */
  @Override
  public String varValue(String className, String variable) throws InternalException {
    try {
      Field field = findClass(className).getDeclaredField(variable);
      field.setAccessible(true); // in the class of a snippet, which is not always public
      before = 0;
      return text(field.get(null));
    } catch (ReflectiveOperationException e) {
      throw new InternalException(e.toString());
    }
  }

  /** Whoever wrote the text: it does not move the cursor, nor hide or turn what stands there. */
  private String text(Object value) {
    return OneLine.each(shown(value));
  }

  /** JShell would say nothing at all of a value that throws while it is shown. */
  private String shown(Object value) {
    try {
      return look.text(value, before).orElseGet(() -> folded(valueString(value)));
    } catch (ThreadDeath e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LastError.keep(e);
      String why = e instanceof ExplainedError ? e.getMessage() : "its toString() throws " + e;
      return folded("(not shown: " + why + ")");
    }
  }

  /** A line that others begin does not look like one of ours. */
  private String folded(String text) {
    return Fold.lines(ForeignText.of(text), look.width(), before);
  }

  /** JShell sets up its checks when it runs something by itself. */
  private void armLoopChecks() throws Exception {
    if (checksLoops) {
      Method nothing = StoppableControl.class.getDeclaredMethod("nothing");
      nothing.setAccessible(true); // JShell is another module
      super.invoke(nothing);
    }
  }

  static void nothing() {}
}
