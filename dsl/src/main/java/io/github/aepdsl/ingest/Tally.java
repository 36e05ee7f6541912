package io.github.aepdsl.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what becomes of messages. Thread safe. */
final class Tally {

  private static final int MOST_REASONS = 20;

  private final Map<String, Long> failed = new TreeMap<>();
  private long accepted;
  private long retried;
  private long maybeTwice;
  private long requests;

  synchronized void requested() {
    requests++;
  }

  synchronized void accepted(int messages) {
    accepted += messages;
  }

  /** Goes out again. */
  synchronized void retried(int messages) {
    retried += messages;
  }

  /** Goes out again for the first time after it may have arrived. */
  synchronized void maybeTwice(int messages) {
    maybeTwice += messages;
  }

  synchronized void failed(String reason) {
    boolean fits = failed.containsKey(reason) || failed.size() < MOST_REASONS;
    failed.merge(fits ? reason : "other reasons", 1L, Long::sum);
  }

  /** How many messages were taken. */
  synchronized long accepted() {
    return accepted;
  }

  /** How often a message went out again. */
  synchronized long retried() {
    return retried;
  }

  /** How many messages are dead letters. */
  synchronized long failed() {
    return ended() - accepted;
  }

  /** How many messages have an end. */
  synchronized long ended() {
    return accepted + failed.values().stream().mapToLong(Long::longValue).sum();
  }

  /** All of it; what was resumed may have dead letters of the sending before it. */
  synchronized SendResult result(
      DeadLetters letters, Duration time, Optional<Resumed> resumed, Optional<Path> replayed) {
    Optional<Path> deadLetters = resumed.isPresent() ? letters.fileOfAll() : letters.file();
    return new SendResult(
        ended(),
        accepted,
        retried,
        failed,
        maybeTwice,
        requests,
        deadLetters,
        deadLetters.isPresent() ? letters.earlier() : 0,
        time,
        resumed.map(Resumed::words),
        replayed);
  }
}
