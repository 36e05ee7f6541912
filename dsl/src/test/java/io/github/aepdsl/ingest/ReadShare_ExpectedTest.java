package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.ingest.Checkpoint.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadShare_ExpectedTest {

  private final ReadShare read = new ReadShare();

  @Test
  void knowsNothingBeforeTheFirstMessage() {
    read.begin(Checkpoint.NONE, 1_000);

    assertThat(read.expected()).isNegative();
  }

  @Test
  void isWhatAFileOfSuchMessagesHolds() {
    read.begin(Checkpoint.NONE, 1_000);
    read.add(50, 1);
    read.add(50, 1);

    assertThat(read.expected()).isEqualTo(20);
  }

  @Test
  void comesToWhatThereIsThoughMessagesGrow() {
    read.begin(Checkpoint.NONE, 1_000);
    read.add(100, 10);
    assertThat(read.expected()).isEqualTo(100);
    assertThat(read.isWhole()).isFalse();
    read.add(890, 10);
    read.add(11, 0); // a blank line, and the end that the last line lacks

    assertThat(read.expected()).isEqualTo(20);
    assertThat(read.isWhole()).isTrue();
  }

  @Test
  void countsOfAResumedFileWhatIsLeftToBeSent() {
    Part open = new Part(new Mark(100, 11), new Mark(200, 21));
    read.begin(new Checkpoint(List.of(open), new Mark(900, 91), 0), 1_000);
    read.add(10, 1);

    assertThat(read.expected()).isEqualTo(20);
  }
}
