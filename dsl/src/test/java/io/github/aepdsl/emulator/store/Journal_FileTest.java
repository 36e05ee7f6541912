package io.github.aepdsl.emulator.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal keeps from start to start. */
class Journal_FileTest {

  @TempDir Path folder;

  @Test
  void bringsBackEntriesInOrder() {
    write(1, 3);

    assertThat(kept()).containsExactly(1, 2, 3);
  }

  @Test
  void keepsTheLastOnes() {
    write(1, 27);

    assertThat(kept())
        .containsExactly(IntStream.rangeClosed(18, 27).boxed().toArray(Integer[]::new));
  }

  @Test
  void growsNoLargerThanTwiceOfThat() throws IOException {
    write(1, 1000);

    assertThat(lines("journal.jsonl") + lines("before-journal.jsonl")).isLessThanOrEqualTo(20);
  }

  @Test
  void dropsALineThatAKilledProcessDidNotFinish() throws IOException {
    write(1, 2);
    Files.writeString(folder.resolve("journal.jsonl"), "{\"n\":", StandardOpenOption.APPEND);
    write(3, 3);

    assertThat(kept()).containsExactly(1, 2, 3);
  }

  @Test
  void keepsOthersInstead() {
    try (JournalFile journal = open()) {
      journal.add(Trees.object().put("n", 1));
      journal.replace(List.of(Trees.object().put("n", 7)));
      journal.add(Trees.object().put("n", 8));
    }

    assertThat(kept()).containsExactly(7, 8);
  }

  private void write(int from, int to) {
    try (JournalFile journal = open()) {
      IntStream.rangeClosed(from, to).forEach(n -> journal.add(Trees.object().put("n", n)));
    }
  }

  private List<Integer> kept() {
    try (JournalFile journal = open()) {
      return journal.kept().stream().map(entry -> entry.path("n").asInt()).toList();
    }
  }

  private JournalFile open() {
    return new JournalFile(folder.resolve("journal.jsonl"), 10);
  }

  private long lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).size();
  }
}
