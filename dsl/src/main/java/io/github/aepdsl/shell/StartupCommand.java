package io.github.aepdsl.shell;

import io.github.aepdsl.shell.text.OwnClassPath;
import io.github.aepdsl.shell.text.StartupScript;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "startup",
    header = "Prints a startup file for JShell, with absolute paths.",
    description = "aep startup > aep.jsh; jshell --startup aep.jsh")
final class StartupCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    String classPath = OwnClassPath.absolute();
    if (classPath.contains(" ")) {
      System.err.printf(
          "aep: JShell's /env takes no path with a space: %s%n"
              + "     Move the jar, or give it as: jshell --class-path '%s'%n",
          classPath, classPath);
      return 1;
    }
    System.out.print(StartupScript.withClassPath(classPath));
    return 0;
  }
}
