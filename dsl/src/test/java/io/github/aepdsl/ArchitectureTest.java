package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between packages that CONTRIBUTING.md draws. */
class ArchitectureTest {

  private static final String ROOT = "io.github.aepdsl";
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?(io\\.github\\.aepdsl(?:\\.[a-z]+)*)\\.[A-Z]", Pattern.MULTILINE);

  /** Package to the packages it may import, each without the root's name. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("error", Set.of()),
          Map.entry("secret", Set.of()),
          Map.entry("catalog", Set.of()),
          Map.entry("internal.http", Set.of("error", "secret")),
          Map.entry("resource", Set.of("internal.http", "error", "secret")),
          Map.entry("source", Set.of("resource", "internal.http", "catalog", "error", "secret")),
          Map.entry("emulator.wire", Set.of()),
          Map.entry("emulator.server", Set.of("emulator.wire")),
          Map.entry("emulator.fault", Set.of("emulator.wire", "error")),
          Map.entry("emulator.ims", Set.of("emulator.wire")),
          Map.entry("emulator.flow", Set.of("emulator.wire", "emulator.ims")),
          Map.entry("emulator.flow.list", Set.of("emulator.wire", "emulator.flow")),
          Map.entry(
              "emulator.flow.connection",
              Set.of("emulator.wire", "emulator.flow", "emulator.flow.list", "catalog")),
          Map.entry(
              "emulator.flow.spec",
              Set.of("emulator.wire", "emulator.flow", "emulator.flow.list", "catalog")),
          Map.entry("emulator.inlet", Set.of("emulator.wire", "emulator.ims")),
          Map.entry(
              "emulator",
              Set.of(
                  "emulator.wire",
                  "emulator.server",
                  "emulator.fault",
                  "emulator.ims",
                  "emulator.flow",
                  "emulator.flow.list",
                  "emulator.flow.connection",
                  "emulator.flow.spec",
                  "emulator.inlet",
                  "catalog")),
          Map.entry(
              "",
              Set.of(
                  "source", "resource", "internal.http", "catalog", "emulator", "error", "secret")),
          Map.entry(
              "shell", Set.of("", "source", "resource", "catalog", "emulator", "error", "secret")),
          Map.entry("notebook", Set.of("", "source", "resource", "catalog", "error", "secret")));

  @Test
  void noPackageImportsWhatItMayNot() throws IOException {
    Set<String> forbidden = new TreeSet<>();

    for (Path file : sources()) {
      String from = packageOf(file);
      for (String to : imports(file)) {
        if (!from.equals(to) && !ARROWS.getOrDefault(from, Set.of()).contains(to)) {
          forbidden.add(file.getFileName() + ": " + from + " -> " + to);
        }
      }
    }

    assertThat(forbidden).isEmpty();
  }

  @Test
  void everyPackageHasItsPlaceInThePicture() throws IOException {
    for (Path file : sources()) {
      assertThat(ARROWS).containsKey(packageOf(file));
      assertThat(file.resolveSibling("package-info.java")).exists();
    }
  }

  @Test
  void theRootOnlyStartsTheEmulatorAndReadsItsAddresses() throws IOException {
    Set<String> used = new TreeSet<>();

    for (Path file : sources()) {
      if (packageOf(file).isEmpty()) {
        Pattern.compile("import io\\.github\\.aepdsl\\.emulator\\.(\\w+);")
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> used.add(match.group(1)));
      }
    }

    assertThat(used).containsOnly("LocalPlatform", "LocalPlatformOptions");
  }

  @Test
  void onlyTheJsonPackagesOfJackson3AreUsed() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file)).doesNotContain("com.fasterxml.jackson.databind");
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String packageOf(Path file) {
    String name = MAIN.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    return name.substring(Math.min(name.length(), ROOT.length() + 1));
  }

  private static List<String> imports(Path file) throws IOException {
    List<String> imports = new ArrayList<>();
    IMPORT
        .matcher(Files.readString(file))
        .results()
        .map(match -> match.group(1))
        .forEach(name -> imports.add(name.substring(Math.min(name.length(), ROOT.length() + 1))));
    return imports;
  }
}
