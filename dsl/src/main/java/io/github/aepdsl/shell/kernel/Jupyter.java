package io.github.aepdsl.shell.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the JJava kernel of a Jupyter. */
public final class Jupyter {

  private Jupyter() {}

  /** Whether there is a {@code jupyter} to ask. */
  static boolean onPath() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of("jupyter", "jupyter.exe").map(name -> new File(folder, name)))
        .anyMatch(File::canExecute);
  }

  /** In an environment such as a virtual one. */
  static Optional<Path> jjava(Path prefix) {
    return checked(
        prefix
            .toAbsolutePath()
            .normalize()
            .resolve(Path.of("share", "jupyter", "kernels", "java")));
  }

  /** Where the {@code jupyter} on the PATH says that it is. */
  static Optional<Path> jjava() throws InterruptedException {
    try {
      Process jupyter =
          new ProcessBuilder("jupyter", "kernelspec", "list", "--json")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      JsonNode listed = JsonMapper.shared().readTree(jupyter.getInputStream());
      jupyter.waitFor();
      String folder = listed.at("/kernelspecs/java/resource_dir").asString("");
      return folder.isEmpty() ? Optional.empty() : checked(Path.of(folder));
    } catch (IOException | JacksonException e) {
      return Optional.empty(); // no jupyter, or one that answers with something else
    }
  }

  /** IJava calls its kernel {@code java}, too. */
  private static Optional<Path> checked(Path folder) {
    return Optional.of(folder).filter(found -> Files.exists(found.resolve(KernelInstaller.JJAVA)));
  }
}
