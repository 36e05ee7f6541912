package io.github.aepdsl.shell.script;

import java.util.Map;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Has JShell run snippets in the thread that evaluates them. Its own engine {@code local} gives
 * each a thread, then waits for all threads that it finds beside it: on a busy machine the snippet
 * has opened an HTTP client by then, whose threads never end.
 */
public final class InPlace implements ExecutionControlProvider {

  @Override
  public String name() {
    return "in place";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return new DirectExecutionControl();
  }
}
