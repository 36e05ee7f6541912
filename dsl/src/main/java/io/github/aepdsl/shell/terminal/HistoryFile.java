package io.github.aepdsl.shell.terminal;

import io.github.aepdsl.config.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed in this and earlier sessions, in one private file that grows with every line, so
 * that a closed terminal loses none. An entry of several lines has a backslash at the end of each
 * but the last. Which entries are kept, {@link HistoryFilter} decides.
 */
public final class HistoryFile {

  /** Entries that a session starts with, and entries at which the file is cut to them. */
  private static final int KEPT = 1000;

  private static final int CUT_AT = 1500;

  private final Optional<Path> file;
  private final List<String> added = new ArrayList<>();

  private HistoryFile(Optional<Path> file) {
    this.file = file;
  }

  /**
   * {@code ~/.aep/history}, where {@code HOME} comes before what Java takes for the home, unless
   * {@code AEP_HISTORY} names a file or says {@code off}.
   */
  public static HistoryFile of(Map<String, String> environment) {
    String place = environment.getOrDefault("AEP_HISTORY", "").strip();
    if (place.equalsIgnoreCase("off")) {
      return new HistoryFile(Optional.empty());
    }
    Path file =
        place.isEmpty()
            ? Surroundings.home(environment).resolve(".aep").resolve("history")
            : Path.of(place);
    return new HistoryFile(Optional.of(file));
  }

  /** The latest entries of earlier sessions, the oldest first. */
  List<String> load() throws IOException {
    if (file.isEmpty() || !Files.exists(file.get())) {
      return List.of();
    }
    List<String> all = HistoryLines.decoded(Files.readAllLines(file.get()));
    List<String> latest = all.subList(Math.max(0, all.size() - KEPT), all.size());
    if (all.size() > CUT_AT) {
      PrivateFile.write(file.get(), encoded(latest));
    }
    return latest;
  }

  /** Adds an entry, if it is one to keep. */
  void add(String entry) throws IOException {
    if (file.isPresent() && HistoryFilter.keeps(entry)) {
      PrivateFile.append(file.get(), HistoryLines.encoded(entry));
      added.add(entry);
    }
  }

  /** Takes out what this session has added and would not add by now: it turned out a secret. */
  void revise() throws IOException {
    List<String> regretted = added.stream().filter(entry -> !HistoryFilter.keeps(entry)).toList();
    if (!regretted.isEmpty()) {
      List<String> all = new ArrayList<>(HistoryLines.decoded(Files.readAllLines(file.get())));
      all.removeAll(regretted);
      PrivateFile.write(file.get(), encoded(all));
    }
  }

  private static List<String> encoded(List<String> entries) {
    List<String> lines = new ArrayList<>();
    entries.forEach(entry -> lines.addAll(HistoryLines.encoded(entry)));
    return lines;
  }
}
