package io.github.aepdsl.shell.script;

import java.util.Map;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Has JShell compile snippets, of which none is run. */
final class CompileOnly implements ExecutionControlProvider {

  @Override
  public String name() {
    return "compile only";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return new DirectExecutionControl() {
      @Override
      public void load(ClassBytecodes[] classes) {
        // What is not run need not be loaded.
      }

      @Override
      public String invoke(String className, String methodName) {
        return "";
      }

      @Override
      public String varValue(String className, String varName) {
        return "";
      }
    };
  }
}
