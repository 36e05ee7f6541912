package io.github.aepdsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sources of the packages that a module exports: what users can name. */
final class ExportedSources {

  private static final Pattern EXPORTS = Pattern.compile("exports (\\S+);");

  private ExportedSources() {}

  /**
   * All of them.
   *
   * @param descriptor the module's
   * @param roots folders of sources
   */
  static List<Path> of(Path descriptor, Path... roots) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : folders(Files.readString(descriptor))) {
      for (Path root : roots) {
        sources.addAll(OutputFolder.files(root.resolve(folder)));
      }
    }
    return sources.stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  private static List<String> folders(String descriptor) {
    return EXPORTS
        .matcher(descriptor)
        .results()
        .map(exported -> exported.group(1).replace('.', '/'))
        .toList();
  }
}
