package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many messages may have arrived of which that is not known. */
class Frontier_MostTest {

  private static final Mark LATER = new Mark(1_000, 101);

  @Test
  void isWhatCanBeUnderWayAtOnce() {
    assertThat(frontier(Checkpoint.NONE).now().most()).isEqualTo(400);
  }

  @Test
  void hasWhatWasUnderWayInTheKilledSendingUntilThatHasLeftAgain() {
    Frontier frontier = frontier(new Checkpoint(List.of(), Mark.START, 3));

    assertThat(frontier.now().most()).isEqualTo(403);
    frontier.begins(batch(2), LATER);
    assertThat(frontier.now().most()).isEqualTo(401);
    frontier.begins(batch(2), LATER);
    assertThat(frontier.now().most()).isEqualTo(400);
  }

  private static Frontier frontier(Checkpoint start) {
    return new Frontier(Optional.empty(), true, 400, start);
  }

  private static MessageBatch batch(int count) {
    MessageBatch batch = new MessageBatch(count);
    for (int i = 0; i < count; i++) {
      batch.add(MessageFrame.NONE, new byte[] {'{', '}'}, 0, 2, i, 0);
    }
    return batch;
  }
}
