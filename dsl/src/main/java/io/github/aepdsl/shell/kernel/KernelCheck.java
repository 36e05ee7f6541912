package io.github.aepdsl.shell.kernel;

import io.github.aepdsl.Diagnosis.Check;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kernel that {@link KernelInstaller} wrote some time ago: a clone that was moved, a JDK or a
 * Python environment that went away leave it pointing at nothing, and front ends only say that it
 * died.
 *
 * @param folder where its {@code kernel.json} is
 */
public record KernelCheck(Path folder) {

  private static final String FIX = "run scripts/notebook --prepare, or: scripts/aep kernel";

  /** Whether all that it points at exists, and its jar is that of this class path. */
  public Check check(String classPath) {
    List<String> problems = problems(classPath);
    return problems.isEmpty()
        ? new Check("kernel", true, folder.toString(), "")
        : new Check("kernel", false, folder + ": " + String.join("; ", problems), FIX);
  }

  private List<String> problems(String classPath) {
    JsonNode spec;
    try {
      spec = JsonMapper.shared().readTree(Files.readString(folder.resolve("kernel.json")));
    } catch (IOException | JacksonException e) {
      return List.of("its kernel.json cannot be read");
    }
    List<String> problems = new ArrayList<>();
    files(spec)
        .filter(file -> !Files.exists(Path.of(file)))
        .forEach(file -> problems.add("there is no " + file));
    String jar = spec.path("env").path("JJAVA_CLASSPATH").asString("");
    if (problems.isEmpty() && !jar.equals(classPath)) {
      problems.add("it uses another jar, " + jar);
    }
    return problems;
  }

  /** What has to exist: Java itself, JJava's jar and ours. */
  private static Stream<String> files(JsonNode spec) {
    String java = spec.path("argv").path(0).asString("");
    Stream<String> jars =
        spec.path("argv")
            .valueStream()
            .flatMap(word -> Stream.of(word.asString().split(File.pathSeparator)))
            .filter(word -> word.endsWith(".jar"));
    return Stream.concat(Stream.of(java), jars);
  }
}
