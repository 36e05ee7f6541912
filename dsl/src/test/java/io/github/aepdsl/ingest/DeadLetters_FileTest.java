package io.github.aepdsl.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of dead letters. */
class DeadLetters_FileTest {

  private static final String LETTER = "{\"line\":1,\"reason\":\"400 no\",\"message\":{\"n\":1}}";

  @TempDir Path folder;
  private Path file;
  private DeadLetters letters;

  @BeforeEach
  void open() {
    file = folder.resolve("dead.jsonl");
    letters = new DeadLetters(file);
  }

  @Test
  void isNotThereBeforeTheFirstLetter() {
    letters.flush();

    assertThat(file).doesNotExist();
    assertThat(letters.file()).isEmpty();
    assertThat(letters.fileOfAll()).isEmpty();
  }

  @Test
  void hasEachLetterOnALine() {
    letters.message(1, "400 no", "{\"n\":1}".getBytes(UTF_8));
    letters.text(2, "says \"no\"", "a\nb".getBytes(UTF_8));
    letters.letter(LETTER.getBytes(UTF_8));
    letters.flush();

    assertThat(file)
        .hasContent(
            LETTER
                + "\n{\"line\":2,\"reason\":\"says \\\"no\\\"\",\"message\":\"a\\nb\"}\n"
                + LETTER);
    assertThat(letters.file()).contains(file);
    assertThat(letters.earlier()).isZero();
  }

  @Test
  void isAddedToAndCountsWhatWasThere() throws IOException {
    Files.writeString(file, (LETTER + "\n").repeat(3));

    assertThat(letters.file()).isEmpty();
    assertThat(letters.fileOfAll()).contains(file);
    add(letters, 1);

    assertThat(letters.earlier()).isEqualTo(3);
    assertThat(Files.readAllLines(file)).hasSize(4).containsOnly(LETTER);
  }

  @Test
  void beginsALineOfItsOwnBehindOneWithoutAnEnd() throws IOException {
    Files.writeString(file, LETTER + "\n" + LETTER);

    add(letters, 1);
    add(letters, 1);

    assertThat(letters.earlier()).isEqualTo(2);
    assertThat(Files.readAllLines(file)).hasSize(4).containsOnly(LETTER);
  }

  @Test
  void isWrittenBeforeMuchIsKeptInMemory() {
    IntStream.range(0, 10_000).forEach(i -> letters.letter(LETTER.getBytes(UTF_8)));

    assertThat(file.toFile().length()).isGreaterThan(10_000 * LETTER.length() - (1 << 17));
  }

  @Test
  void takesWholeLinesOfSeveralSendings() throws IOException {
    CompletableFuture<?>[] sendings =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.runAsync(() -> add(new DeadLetters(file), 5_000)))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(sendings).join();

    assertThat(Files.readAllLines(file).stream().filter(line -> !line.isEmpty()))
        .as("with a line that is empty where one sending looked as another wrote")
        .hasSize(20_000)
        .allMatch(LETTER::equals);
  }

  @Test
  void isMadeAnewWhenItWasPutAwayMeanwhile() throws IOException {
    add(letters, 1);
    DeadLetterFile.putAway(file);
    add(letters, 2);

    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("dead.jsonl.replayed"))).hasSize(1);
  }

  @Test
  void saysWhereItCannotBeWritten() {
    DeadLetters nowhere = new DeadLetters(folder.resolve("none").resolve("dead.jsonl"));

    assertThatThrownBy(() -> add(nowhere, 1))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("dead letters cannot be written to " + folder.resolve("none"));
  }

  private static void add(DeadLetters letters, int count) {
    for (int i = 0; i < count; i++) {
      letters.message(1, "400 no", "{\"n\":1}".getBytes(UTF_8));
    }
    letters.flush();
  }
}
