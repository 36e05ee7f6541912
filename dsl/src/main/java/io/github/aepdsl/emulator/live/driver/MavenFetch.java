package io.github.aepdsl.emulator.live.driver;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has Maven copy jars, one call for all and none of what they depend on: so mirrors, proxies and
 * credentials of the user count, and no host is named here.
 */
final class MavenFetch implements JarFetch {

  private static final long PATIENCE_MINUTES = 10;
  private static final String ERROR = "[ERROR]";

  /** Says where it takes a jar from, or that it has it already. */
  private static final Pattern COPIED =
      Pattern.compile("(?:Downloaded from .*/|Copying )([^/\\s]+\\.jar)");

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
  public void fetch(List<PinnedJar> jars, Path into, Consumer<String> came) throws IOException {
    Path pom = into.resolve("pom.xml");
    Files.writeString(pom, POM.formatted(items(jars)));
    Process maven =
        new ProcessBuilder(
                command.toString(),
                "-B",
                "-Dstyle.color=never",
                "-DoutputDirectory=" + into,
                "-f",
                pom.toString(),
                "dependency:copy")
            .redirectErrorStream(true)
            .start();
    maven.getOutputStream().close();
    CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES).execute(maven::destroy);
    Optional<String> complaint = follow(maven, came);
    if (code(maven) != 0) {
      throw new IOException("Maven said: " + complaint.orElse("nothing"));
    }
  }

  /** Tells of jars as they come; what Maven complains of first. The rest is advice on Maven. */
  private static Optional<String> follow(Process maven, Consumer<String> came) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (BufferedReader lines = maven.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher copied = COPIED.matcher(line);
        if (copied.find()) {
          came.accept(copied.group(1));
        } else if (line.startsWith(ERROR)) {
          complaints.add(line.substring(ERROR.length()).strip());
        }
      }
    }
    return complaints.stream().findFirst();
  }

  private static String items(List<PinnedJar> jars) {
    return jars.stream()
        .map(jar -> ITEM.formatted(jar.group(), jar.artifact(), jar.version()))
        .collect(Collectors.joining());
  }

  private static int code(Process maven) throws IOException {
    try {
      return maven.waitFor();
    } catch (InterruptedException e) {
      maven.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    }
  }
}
