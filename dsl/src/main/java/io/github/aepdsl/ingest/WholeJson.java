package io.github.aepdsl.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** JSON that is no JSON Lines, though a file's name says so: one value over many lines. */
enum WholeJson {
  /** All messages are in one array. */
  ARRAY("holds a JSON array", "jq -c '.[]'"),
  /** Each message takes several lines. */
  PRETTY("holds JSON over several lines", "jq -c .");

  private final String words;

  /** What makes JSON Lines of it, on its output. */
  final String command;

  WholeJson(String words, String command) {
    this.words = words;
    this.command = command;
  }

  /** What a file is by its name and first bytes. */
  static Optional<WholeJson> of(Path file, byte[] begin) {
    if (!file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|jsonl|ndjson)")) {
      return Optional.empty();
    }
    String text = new String(begin, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    String first = text.stripLeading().lines().findFirst().orElse("").strip();
    if (first.startsWith("[")) {
      return Optional.of(ARRAY);
    }
    return Optional.of(PRETTY).filter(some -> first.equals("{") && text.indexOf('\n') > 0);
  }

  /** What is wrong with such a file. */
  String words() {
    return words + ", where one object a line is wanted";
  }
}
