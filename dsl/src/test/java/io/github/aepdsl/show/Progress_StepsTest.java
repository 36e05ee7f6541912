package io.github.aepdsl.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.RememberingDisplay;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Progress_StepsTest {

  private final OpenLoop open = new OpenLoop();
  private final RememberingDisplay display = new RememberingDisplay(false);
  private final List<String> shown = display.shown();
  private long now;

  @Test
  void countsAnItemWhenTheNextOneIsAskedFor() {
    for (String item : sending(List.of("a", "b"))) {
      shown.add(item);
    }

    assertThat(shown)
        .containsExactly("sending: 0 of 2", "a", "sending: 1 of 2", "b", "sending: 2 of 2");
  }

  @Test
  void showsTenStepsOfManyItems() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();

    sending(items).forEach(item -> {});

    assertThat(shown).hasSize(11).endsWith("sending: 1,000 of 1,000");
  }

  @Test
  void showsEveryItemWhereADisplayReplacesAndTimePasses() {
    RememberingDisplay notebook = new RememberingDisplay(true);
    new ProgressLoop<>("sending", items(20), notebook, () -> now += 200_000_000, new OpenLoop())
        .forEach(item -> {});

    assertThat(notebook.shown())
        .hasSize(21)
        .anyMatch(line -> line.matches("sending: 7 of 20, 1[.]\\d/s, \\d s left"));
  }

  @Test
  void showsOnlyTheEndsWhereADisplayReplacesAndNoTimePasses() {
    RememberingDisplay notebook = new RememberingDisplay(true);
    new ProgressLoop<>("sending", items(20), notebook, () -> 0, open).forEach(item -> {});

    assertThat(notebook.shown()).containsExactly("sending: 0 of 20", "sending: 20 of 20");
  }

  @Test
  void printsWhatItIsForWhenNobodyLoops() {
    assertThat(sending(items(20)))
        .hasToString("sending: 20 to do; loop over it: for (var item : progress(...)) { ... }");
  }

  private <T> ProgressLoop<T> sending(List<T> items) {
    return new ProgressLoop<>("sending", items, display, () -> 0, open);
  }

  private static List<Integer> items(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void showsThatThereIsNothingToDo() {
    sending(List.of()).forEach(item -> {});

    assertThat(shown).containsExactly("sending: 0 of 0");
  }

  @Test
  void showsRecordsInColumns() {
    display.show(List.of(new Progress("a", 1, 2), new Progress("bc", 2, 2)));

    assertThat(shown)
        .containsExactly(
            "2 progress\nwhat  done  total  spent  estimated\na     1     2      PT0S   false\nbc    2     2      PT0S   false");
  }

  @Test
  void aLoopThatIsLeftHalfWayIsStillOpenAtItsItem() {
    Iterator<Integer> walk =
        new ProgressLoop<>("sending", items(3), display, () -> 0, open).iterator();
    walk.next();
    walk.next();

    assertThat(open.at()).hasValue(new Progress("sending", 1, 3));
  }

  @Test
  void aLoopThatEndsIsOpenNoMore() {
    new ProgressLoop<>("sending", items(3), display, () -> 0, open).forEach(item -> {});

    assertThat(open.at()).isEmpty();
  }
}
