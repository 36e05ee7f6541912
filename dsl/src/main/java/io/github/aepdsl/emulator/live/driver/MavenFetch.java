package io.github.aepdsl.emulator.live.driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has Maven copy jars, one call for all and none of what they depend on: so mirrors, proxies and
 * credentials of the user count, and no host is named here.
 */
final class MavenFetch implements JarFetch {

  private static final long PATIENCE_MINUTES = 10;

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>aep</groupId><artifactId>drivers</artifactId><version>1</version>
        <packaging>pom</packaging>
        <build><plugins><plugin>
          <artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
          <configuration><artifactItems>%s</artifactItems></configuration>
        </plugin></plugins></build>
      </project>
      """;

  private static final String ITEM =
      "<artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
          + "</artifactItem>";

  private final Path command;

  private MavenFetch(Path command) {
    this.command = command;
  }

  /** The Maven that is on the path of this environment, if one is. */
  static Optional<JarFetch> in(Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of("mvn", "mvn.cmd").map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(MavenFetch::new);
  }

  @Override
  public String name() {
    return "by Maven";
  }

  @Override
  public void fetch(List<PinnedJar> jars, Path into) throws IOException {
    Path pom = into.resolve("pom.xml");
    Files.writeString(pom, POM.formatted(items(jars)));
    Path log = into.resolve("maven.log");
    Process maven =
        new ProcessBuilder(
                command.toString(),
                "-B",
                "-ntp",
                "-Dstyle.color=never",
                "-DoutputDirectory=" + into,
                "-f",
                pom.toString(),
                "dependency:copy")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    maven.getOutputStream().close();
    if (code(maven) != 0) {
      throw new IOException("Maven said: " + lastWords(log));
    }
  }

  private static String items(List<PinnedJar> jars) {
    return jars.stream()
        .map(jar -> ITEM.formatted(jar.group(), jar.artifact(), jar.version()))
        .collect(Collectors.joining());
  }

  private static int code(Process maven) throws IOException {
    try {
      if (maven.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        return maven.exitValue();
      }
      throw new IOException("Maven was not done after %d minutes".formatted(PATIENCE_MINUTES));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    } finally {
      maven.destroy();
    }
  }

  /** What it complains of first; the rest is advice on Maven. */
  private static String lastWords(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.startsWith("[ERROR]"))
        .map(line -> line.substring("[ERROR]".length()).strip())
        .findFirst()
        .orElse("nothing");
  }
}
