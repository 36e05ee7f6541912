package io.github.aepdsl.shell;

import io.github.aepdsl.Diagnosis.Check;
import io.github.aepdsl.shell.kernel.KernelCheck;
import io.github.aepdsl.shell.kernel.KernelInstaller;
import io.github.aepdsl.shell.text.OwnClassPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Java, the jar and the notebook kernel, as this machine has them. */
final class Installation {

  private final Map<String, String> environment;
  private final Path home;

  Installation(Map<String, String> environment, Path home) {
    this.environment = environment;
    this.home = home;
  }

  List<Check> checks() {
    return List.of(java(), jar(), kernel());
  }

  private static Check java() {
    String found = Runtime.version() + ", " + System.getProperty("java.home");
    return new Check("java", true, found, "");
  }

  private static Check jar() {
    String version = Commands.class.getPackage().getImplementationVersion();
    String found = OwnClassPath.absolute().split(File.pathSeparator)[0];
    return new Check("jar", true, found + (version == null ? "" : ", " + version), "");
  }

  /** Only notebooks need one, so that none is nothing wrong. */
  private Check kernel() {
    return kernelFolders()
        .map(folder -> folder.resolve(KernelInstaller.NAME))
        .filter(kernel -> Files.exists(kernel.resolve("kernel.json")))
        .findFirst()
        .map(kernel -> new KernelCheck(kernel).check(OwnClassPath.absolute()))
        .orElse(new Check("kernel", true, "none installed; scripts/notebook brings one", ""));
  }

  /** Where Jupyter looks, nearest first. */
  private Stream<Path> kernelFolders() {
    return Stream.of(
            Optional.ofNullable(environment.get("JUPYTER_DATA_DIR")).map(Path::of),
            environmentOfTheClone(),
            Optional.ofNullable(environment.get("VIRTUAL_ENV"))
                .map(folder -> Path.of(folder, "share", "jupyter")),
            Optional.of(home.resolve(Path.of(".local", "share", "jupyter"))),
            Optional.of(home.resolve(Path.of("Library", "Jupyter"))),
            Optional.of(Path.of("/usr/local/share/jupyter")),
            Optional.of(Path.of("/usr/share/jupyter")))
        .flatMap(Optional::stream)
        .map(folder -> folder.resolve("kernels"));
  }

  /** What scripts/notebook makes, when the jar is the one that the clone has built. */
  private static Optional<Path> environmentOfTheClone() {
    Path jar = Path.of(OwnClassPath.absolute().split(File.pathSeparator)[0]);
    return Optional.of(jar)
        .filter(file -> file.endsWith(Path.of("dsl", "target", "aep-dsl.jar")))
        .map(file -> file.resolve(Path.of("..", "..", "..", ".venv", "share", "jupyter")))
        .map(Path::normalize);
  }
}
