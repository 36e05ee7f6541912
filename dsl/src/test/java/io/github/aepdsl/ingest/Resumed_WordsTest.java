package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.ingest.Checkpoint.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class Resumed_WordsTest {

  @Test
  void tellTheLinesThatGoOutAgain() {
    Checkpoint at =
        new Checkpoint(List.of(part(1_001, 2_001), part(3_001, 3_501)), mark(4_001), 8_000);

    assertThat(new Resumed(at, false).words())
        .isEqualTo(
            "resumed from line 4,001, and lines 1,001 to 2,000 and 3,001 to 3,500 again;"
                + " maybe twice: what was under way when it ended, 8,000 messages at most");
  }

  @Test
  void tellPartsThatFollowOnEachOtherAsOne() {
    Checkpoint at = new Checkpoint(List.of(part(1, 1_001), part(1_001, 2_001)), mark(2_001), 8_000);

    assertThat(new Resumed(at, false).from())
        .isEqualTo("from line 2,001, and lines 1 to 2,000 again");
  }

  @Test
  void tellThatAllGoesOutAgainWhereKeysKeepTheirOrder() {
    Checkpoint at = new Checkpoint(List.of(), mark(301), 8_000);

    assertThat(new Resumed(at, true).words())
        .isEqualTo("resumed from line 301; maybe twice: all that had left after that line");
  }

  private static Part part(long from, long to) {
    return new Part(mark(from), mark(to));
  }

  private static Mark mark(long line) {
    return new Mark(10 * line, line);
  }
}
