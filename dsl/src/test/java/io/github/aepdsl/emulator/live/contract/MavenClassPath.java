package io.github.aepdsl.emulator.live.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Libraries for servers of tests, which Maven fetches into its repository. */
final class MavenClassPath {

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>aep</groupId><artifactId>test-server</artifactId><version>1</version>
        <dependencies>%s</dependencies>
      </project>
      """;

  private MavenClassPath() {}

  /** The class path of these, each {@code group:artifact:version}, with all that they need. */
  static String of(Path folder, List<String> coordinates) throws Exception {
    StringBuilder dependencies = new StringBuilder();
    for (String one : coordinates) {
      String[] parts = one.split(":");
      dependencies.append(
          "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
              .formatted((Object[]) parts));
    }
    Path pom = Files.writeString(folder.resolve("pom.xml"), POM.formatted(dependencies));
    Path found = folder.resolve("class-path");
    Path mvn =
        Programs.find(
            "Maven",
            List.of(System.getenv("PATH").split(":")).stream()
                .map(entry -> Path.of(entry, "mvn"))
                .toList());
    try {
      Programs.run(
          folder.resolve("maven.log"),
          null,
          List.of(
              mvn.toString(),
              "-B",
              "-ntp",
              "-f",
              pom.toString(),
              "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
              "-Dmdep.outputFile=" + found));
    } catch (IllegalStateException e) {
      throw Programs.notHere("Maven cannot fetch " + coordinates);
    }
    return Files.readString(found);
  }
}
