package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.shell.text.SecretText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The typed lines of earlier sessions, in one private file. JShell reads and leaves them in its
 * settings map, one physical line each, a continued one with an odd number of backslashes at its
 * end; the file keeps that form. Entries that hold a secret are never written.
 */
final class PromptHistory {

  private static final String KEY = "HISTORY_LINE_";

  /** Entries kept in the file, and entries a session starts with. */
  private static final int KEPT = 1000;

  private static final int LOADED = 300;

  private final Optional<Path> file;
  private List<String> loaded = List.of();

  PromptHistory(Optional<Path> file) {
    this.file = file;
  }

  /**
   * {@code ~/.aep/history}, where {@code HOME} comes before what Java takes for the home, unless
   * {@code AEP_HISTORY} names a file or says {@code off}.
   */
  static PromptHistory of(Map<String, String> environment) {
    String place = environment.getOrDefault("AEP_HISTORY", "").strip();
    if (place.equalsIgnoreCase("off")) {
      return new PromptHistory(Optional.empty());
    }
    Path file =
        place.isEmpty()
            ? Surroundings.home(environment).resolve(".aep").resolve("history")
            : Path.of(place);
    return new PromptHistory(Optional.of(file));
  }

  /** Adds the last entries of earlier sessions to the settings. */
  void loadInto(Map<String, String> settings) {
    List<String> all = read();
    loaded = all.subList(Math.max(0, all.size() - LOADED), all.size());
    int number = 0;
    for (String line : String.join("\n", loaded).split("\n")) {
      if (!line.isEmpty()) {
        settings.put(String.format("%s%06d", KEY, number++), line);
      }
    }
  }

  /** Appends what this session typed to the file, as other sessions have left it. */
  void saveFrom(Map<String, String> settings) {
    List<String> fresh =
        typed(settings).stream()
            .filter(entry -> !entry.equals("/exit") && !SecretText.holdsSecret(entry))
            .toList();
    if (file.isEmpty() || fresh.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>(read());
    all.addAll(fresh);
    try {
      PrivateFile.write(file.get(), all.subList(Math.max(0, all.size() - KEPT), all.size()));
    } catch (IOException e) {
      System.err.println("aep: the history was not kept: " + e);
    }
  }

  /** The entries behind the loaded ones, of which JShell may have dropped the oldest. */
  private List<String> typed(Map<String, String> settings) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(settings)
        .forEach(
            (key, line) -> {
              if (key.startsWith(KEY)) {
                lines.add(line);
              }
            });
    List<String> entries = entries(lines);
    int old = Math.min(entries.size(), loaded.size());
    while (!loaded.subList(loaded.size() - old, loaded.size()).equals(entries.subList(0, old))) {
      old--;
    }
    return entries.subList(old, entries.size());
  }

  private List<String> read() {
    try {
      return file.isPresent() ? entries(Files.readAllLines(file.get())) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<String> entries(List<String> lines) {
    List<String> entries = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    for (String line : lines) {
      entry.append(line);
      if (continued(line)) {
        entry.append('\n');
      } else {
        entries.add(entry.toString());
        entry.setLength(0);
      }
    }
    return entries;
  }

  private static boolean continued(String line) {
    int backslashes = line.length() - line.replaceAll("\\\\+$", "").length();
    return backslashes % 2 == 1;
  }
}
