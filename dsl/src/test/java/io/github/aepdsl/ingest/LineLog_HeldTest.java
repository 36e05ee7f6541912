package io.github.aepdsl.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of lines has one holder at a time. */
class LineLog_HeldTest {

  private static final int LONG = 1 << 20;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("log");
  }

  @Test
  void isNotOpenedTwice() throws IOException {
    try (LineLog log = open()) {
      assertThat(log.last()).isEmpty();
      assertThat(LineLog.open(file)).isEmpty();
      assertThat(LineLog.open(folder.resolve(".").resolve("log"))).isEmpty();
    }
    open().close();
  }

  @Test
  void isLeftByWhoCannotOpenIt() throws IOException {
    Files.createDirectory(file);
    assertThatIOException().isThrownBy(() -> LineLog.open(file));
    Files.delete(file);

    open().close();
  }

  @Test
  void tellsItsLastLine() throws IOException {
    try (LineLog log = open()) {
      assertThat(log.last()).isEmpty();
      add(log, "one");
      add(log, "two");
      assertThat(log.last()).contains("two".getBytes(UTF_8));
    }
    try (LineLog log = open()) {
      assertThat(log.last()).contains("two".getBytes(UTF_8));
    }
  }

  @Test
  void isNotWrittenByThreadsThatComeTooLate() throws IOException {
    LineLog log = open();
    add(log, "one");
    log.close();
    add(log, "two");

    assertThat(file).hasContent("one");
  }

  @Test
  void isGoneWhenItWasDeletedOrNeverUsed() throws IOException {
    open().close();
    assertThat(file).doesNotExist();

    LineLog log = open();
    add(log, "one");
    log.delete();
    assertThat(file).doesNotExist();
  }

  @Test
  void isStillHeldWhenItWasShortened() throws IOException {
    try (LineLog log = open()) {
      add(log, "x".repeat(LONG));
      assertThat(Files.size(file)).isEqualTo(LONG + 1);
      add(log, "short");

      assertThat(file).hasContent("short");
      assertThat(LineLog.open(file)).isEmpty();
    }
  }

  @Test
  void countsTheSameLineWhenItsHolderIsKilledAsItIsShortened() throws IOException {
    Files.writeString(file, "new\n" + "x".repeat(100) + "\nold\nnew\n");

    try (LineLog log = open()) {
      assertThat(log.last()).contains("new".getBytes(UTF_8));
    }
  }

  private LineLog open() throws IOException {
    return LineLog.open(file).orElseThrow();
  }

  private static void add(LineLog log, String line) throws IOException {
    log.add((line + "\n").getBytes(UTF_8));
  }
}
