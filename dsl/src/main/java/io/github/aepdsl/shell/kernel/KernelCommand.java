package io.github.aepdsl.shell.kernel;

import io.github.aepdsl.shell.text.OwnClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code aep kernel}: installs the notebook kernel for a Jupyter that is already there. */
@Command(
    name = "kernel",
    header = "Installs the notebook kernel \"Java (AEP)\" beside JJava's own.",
    description = "For a Jupyter that is already there; scripts/notebook brings its own.")
public final class KernelCommand implements Callable<Integer> {

  @Option(
      names = "--prefix",
      paramLabel = "DIR",
      description = "The environment that JJava is installed in; default: the one jupyter knows.")
  private Path prefix;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Path> jjava = prefix == null ? Jupyter.jjava() : Jupyter.jjava(prefix);
    if (jjava.isEmpty()) {
      System.err.printf(
          "aep: %s. Install it: pip install %s%n"
              + "     Or have everything installed in the clone: scripts/notebook%n",
          problem(), prefix == null && !Jupyter.onPath() ? "jupyterlab jjava" : "jjava");
      return 1;
    }
    try {
      Path folder = new KernelInstaller(jjava.get(), OwnClassPath.absolute()).install();
      System.out.printf(
          "Installed \"%s\" in %s%nNext: jupyter lab, then pick it as the kernel.%n",
          KernelInstaller.DISPLAY_NAME, folder);
      return 0;
    } catch (IOException e) {
      System.err.printf("aep: cannot write beside %s: %s%n", jjava.get(), e.getMessage());
      return 1;
    }
  }

  private String problem() {
    if (prefix != null) {
      return prefix + " has no JJava kernel";
    }
    return Jupyter.onPath()
        ? "the jupyter on the PATH has no JJava kernel"
        : "there is no jupyter on the PATH";
  }
}
