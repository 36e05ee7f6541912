package io.github.aepdsl.emulator.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Where reading goes on, and which rows are known by then. */
class Resumption_RowsTest {

  private final Resumption resumption =
      new Resumption(Delta.by("at").after(Trees.scalar(5)).upTo(Trees.scalar(99)), List.of());

  @Test
  void beginsWhereTheDeltaDoesUntilAValueIsOver() {
    resumption.isNew(row(6, "a"));
    resumption.isNew(row(6, "b"));

    assertThat(resumption.again().after()).hasValue(Trees.scalar(5));
    assertThat(resumption.again().upTo()).hasValue(Trees.scalar(99));
  }

  @Test
  void goesOnBeforeTheLastValue() {
    resumption.isNew(row(6, "a"));
    resumption.isNew(row(7, "b"));

    assertThat(resumption.again().after()).hasValue(Trees.scalar(6));
  }

  @Test
  void passesOverWhatWasSeenAsOftenAsItWasSeen() {
    List.of("a", "b", "b").forEach(name -> resumption.isNew(row(7, name)));
    resumption.again();

    assertThat(List.of("b", "c", "b", "b", "a"))
        .extracting(name -> resumption.isNew(row(7, name)))
        .containsExactly(false, true, false, true, false);
  }

  @Test
  void isImpossibleAfterTooManyRowsOfOneValue() {
    for (int i = 0; i <= 10_000; i++) {
      resumption.isNew(row(7, "row " + i));
    }
    assertThat(resumption.isPossible()).isFalse();

    resumption.isNew(row(8, "next"));

    assertThat(resumption.isPossible()).isTrue();
  }

  private static ObjectNode row(int at, String name) {
    return Trees.object().put("at", at).put("name", name);
  }
}
