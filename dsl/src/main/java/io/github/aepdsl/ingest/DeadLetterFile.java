package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads dead letters, to send their messages again. */
final class DeadLetterFile {

  private static final byte[] LINE = "line".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern NAME = Pattern.compile("(.*?)(\\.dead(-(\\d{1,9}))?)?\\.jsonl");

  private DeadLetterFile() {}

  /** The file for what fails of an input: {@code events.jsonl.dead.jsonl}. */
  static Path of(Path input) {
    return input.resolveSibling(input.getFileName() + ".dead.jsonl");
  }

  /** That for what fails of such a file once more: {@code .dead-2.jsonl}, then {@code .dead-3}. */
  static Path after(Path letters) {
    String name = String.valueOf(letters.getFileName());
    Matcher parts = NAME.matcher(name);
    boolean known = parts.matches();
    long times = known && parts.group(4) != null ? Long.parseLong(parts.group(4)) : 1;
    return letters.resolveSibling(
        "%s.dead-%d.jsonl".formatted(known ? parts.group(1) : name, times + 1));
  }

  /**
   * Refuses a file that was replayed already and so is not there any more.
   *
   * @throws InvalidValueException when that is so
   */
  static void checkNotReplayed(Path letters) {
    Path away = replayed(letters, 1);
    if (!Files.exists(letters) && Files.exists(away)) {
      throw new InvalidValueException(
          Problem.of("%s was replayed: its letters lie in %s".formatted(letters, away))
              .trying(
                  "inlet.replay(Path.of(%s)) only if they are to arrive twice"
                      .formatted(OneLine.literal(away.toString()))));
    }
  }

  /**
   * Refuses a file that begins with something else than a letter.
   *
   * @throws InvalidValueException when that is so, or it cannot be read
   */
  static void check(Path letters) {
    if (!beginsAsOne(letters)) {
      throw new InvalidValueException(
          Problem.of(letters + " holds no dead letters: its first line lacks reason and message")
              .trying(
                  ".send(Path.of(%s)) sends a file"
                      .formatted(OneLine.literal(letters.toString()))));
    }
  }

  /** Whether the first line that is not blank is a letter, or all are blank. */
  static boolean beginsAsOne(Path file) {
    try (RecordFile lines = new RecordFile(file, new JsonSplitter())) {
      boolean found = lines.next(Long.MAX_VALUE);
      while (found && lines.isBlank()) {
        found = lines.next(Long.MAX_VALUE);
      }
      return !found || isLetter(Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to()));
    }
  }

  private static boolean isLetter(byte[] line) {
    try {
      JsonNode letter = Json.parse(line);
      return letter.path("reason").isString() && letter.has("message");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Gives a file whose letters all have an end another name, which says so; returns that. */
  static Path putAway(Path letters) {
    int times = 1;
    while (Files.exists(replayed(letters, times))) {
      times++;
    }
    try {
      return Files.move(letters, replayed(letters, times));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "all letters were sent, but %s cannot be renamed to %s"
              .formatted(letters, replayed(letters, times)),
          e);
    }
  }

  private static Path replayed(Path letters, int times) {
    String end = times == 1 ? ".replayed" : ".replayed-" + times;
    return letters.resolveSibling(letters.getFileName() + end);
  }

  /** Adds the message of the letter that lies here; one that can be none stays a letter. */
  static void add(byte[] in, int from, int to, long number, Sending into)
      throws InterruptedException {
    int brace = ObjectBytes.open(in, from);
    int at = ObjectBytes.value(in, brace, to, MESSAGE);
    if (at >= 0 && in[at] == '{') {
      into.add(in, at, ObjectBytes.end(in, at, to), line(in, brace, to).orElse(number));
      return;
    }
    byte[] letter = Arrays.copyOfRange(in, from, to);
    Optional<String> reason = reason(letter).filter(some -> at >= 0);
    if (reason.isPresent()) {
      into.keep(reason.get(), letter);
    } else {
      into.refuse(number, InputFault.NO_LETTER, letter);
    }
  }

  /** The line of the input that the message once came from. */
  private static Optional<Long> line(byte[] in, int brace, int to) {
    int at = ObjectBytes.value(in, brace, to, LINE);
    return at < 0
        ? Optional.empty()
        : Optional.of(new String(in, at, ObjectBytes.end(in, at, to) - at, StandardCharsets.UTF_8))
            .filter(text -> text.matches("\\d{1,18}"))
            .map(Long::valueOf);
  }

  private static Optional<String> reason(byte[] letter) {
    try {
      return Optional.of(Json.parse(letter).path("reason"))
          .filter(JsonNode::isString)
          .map(JsonNode::stringValue);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
