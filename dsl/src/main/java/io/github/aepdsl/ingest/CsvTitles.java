package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The titles of CSV columns as paths of fields, none of which is another's or inside of it. */
final class CsvTitles {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private CsvTitles() {}

  /**
   * Looks whether the first line can be read as titles between commas.
   *
   * @throws InvalidValueException when the file must be converted first; says how
   */
  static void check(RecordFile file) {
    if (!Utf8.isValid(file.bytes(), file.from(), file.to())) {
      String words = "has a first line that is not UTF-8";
      throw ForeignFile.refused(file.path(), words, Utf8.CONVERT);
    }
    String line =
        new String(file.bytes(), file.from(), file.to() - file.from(), StandardCharsets.UTF_8);
    String bare = QUOTED.matcher(line).replaceAll("");
    if (!bare.contains(",")) {
      refuse(file, bare, ";", "semicolon");
      refuse(file, bare, "\t", "tab");
    }
  }

  private static void refuse(RecordFile file, String line, String separator, String name) {
    if (line.contains(separator)) {
      throw ForeignFile.refused(
          file.path(),
          "has " + name + "s between its columns, not commas",
          "mlr --icsv --ifs " + name + " --ocsv cat");
    }
  }

  /**
   * A path for each.
   *
   * @throws InvalidValueException when some are none, there twice, or fields as well as groups
   */
  static List<List<String>> paths(List<String> titles) {
    List<List<String>> paths = titles.stream().map(CsvTitles::path).toList();
    List<String> faults = faults(paths);
    if (!faults.isEmpty()) {
      throw new InvalidValueException(
          "the first line must name each column, and each differently: "
              + String.join("; ", faults));
    }
    return paths;
  }

  private static List<String> path(String title) {
    return List.of(title.strip().split("\\.", -1));
  }

  private static List<String> faults(List<List<String>> paths) {
    Set<List<String>> groups = new HashSet<>();
    paths.forEach(path -> addGroups(path, groups));
    Set<List<String>> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      List<String> path = paths.get(i);
      String column = "column %d \"%s\" ".formatted(i + 1, String.join(".", path));
      if (path.stream().anyMatch(String::isBlank)) {
        faults.add(column + "has an empty name");
      } else if (!seen.add(path)) {
        faults.add(column + "is there twice");
      } else if (groups.contains(path)) {
        faults.add(column + "is also a group of columns");
      }
    }
    return faults;
  }

  private static void addGroups(List<String> path, Set<List<String>> groups) {
    for (int length = 1; length < path.size(); length++) {
      groups.add(path.subList(0, length));
    }
  }
}
