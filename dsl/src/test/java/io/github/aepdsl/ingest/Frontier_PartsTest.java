package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.ingest.Checkpoint.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which parts of an input count as open. */
class Frontier_PartsTest {

  @TempDir Path folder;

  @Test
  void areThoseUnderWay() {
    Frontier frontier = frontier(true, Checkpoint.NONE);
    frontier.begins(batch(0, 10), at(10));
    frontier.begins(batch(10, 20), at(20));

    assertThat(frontier.now().open()).containsExactly(part(0, 10), part(10, 20));
    assertThat(frontier.now().next()).isEqualTo(at(20));
  }

  @Test
  void areNotThoseThatHaveTheirEndWhoeverIsFirst() {
    Frontier frontier = frontier(true, Checkpoint.NONE);
    frontier.begins(batch(0, 10), at(10));
    frontier.begins(batch(10, 20), at(20));
    frontier.ends(batch(10, 20));

    assertThat(frontier.now().open()).containsExactly(part(0, 10));
    assertThat(frontier.now().next()).isEqualTo(at(20));
  }

  @Test
  void areThoseOfTheSendingBeforeUntilTheyHaveLeft() {
    Frontier frontier =
        frontier(true, new Checkpoint(List.of(part(0, 10), part(20, 30)), at(30), 0));
    assertThat(frontier.now().open()).containsExactly(part(0, 10), part(20, 30));

    frontier.begins(batch(0, 4), at(4));
    assertThat(frontier.now().open()).containsExactly(part(0, 4), part(4, 10), part(20, 30));
    frontier.ends(batch(0, 4));
    frontier.left(part(4, 10));

    assertThat(frontier.now().open()).containsExactly(part(20, 30));
    assertThat(frontier.now().next()).isEqualTo(at(30));
  }

  @Test
  void areAllBehindTheOldestOneWhereTheirOrderCounts() {
    Frontier frontier = frontier(false, Checkpoint.NONE);
    frontier.begins(batch(0, 10), at(10));
    frontier.begins(batch(10, 20), at(20));

    frontier.ends(batch(0, 10));
    assertThat(frontier.now().open()).isEmpty();
    assertThat(frontier.now().next()).isEqualTo(at(10));
    frontier.ends(batch(10, 20));
    assertThat(frontier.now().next()).isEqualTo(at(20));
  }

  @Test
  void areKeptInTheFileFromTheFirstOneOn() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), "{}\n".repeat(10));
    try (CheckpointFile file = CheckpointFile.hold(input)) {
      Frontier frontier = new Frontier(Optional.of(file), true, 8, Checkpoint.NONE);

      frontier.begins(batch(0, 10), at(10));
      assertThat(file.read().orElseThrow().open()).containsExactly(part(0, 10));
      frontier.ends(batch(0, 10));
      assertThat(file.read()).contains(new Checkpoint(List.of(), at(10), 8));
    }
  }

  private static Frontier frontier(boolean inParts, Checkpoint start) {
    return new Frontier(Optional.empty(), inParts, 0, start);
  }

  private static MessageBatch batch(long from, long to) {
    MessageBatch batch = new MessageBatch(1);
    batch.covers(at(from), at(to));
    return batch;
  }

  private static Part part(long from, long to) {
    return new Part(at(from), at(to));
  }

  private static Mark at(long position) {
    return new Mark(position, position + 1);
  }
}
