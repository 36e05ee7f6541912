package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.OfTheProcess;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(OfTheProcess.DISPLAY)
class Progress_StepsTest {

  private final Display before = Display.current();
  private final List<String> shown = new ArrayList<>();
  private boolean replaces;
  private long now;

  @BeforeEach
  void listen() {
    Display.use(
        new Display() {
          @Override
          public void show(Object anything) {
            shown.add(Display.text(anything));
          }

          @Override
          public Consumer<Object> showChanging(Object first) {
            show(first);
            return this::show;
          }

          @Override
          public boolean replaces() {
            return replaces;
          }
        });
  }

  @AfterEach
  void restore() {
    Display.use(before);
  }

  @Test
  void countsAnItemWhenTheNextOneIsAskedFor() {
    for (String item : Aep.progress("sending", List.of("a", "b"))) {
      shown.add(item);
    }

    assertThat(shown)
        .containsExactly("sending: 0 of 2", "a", "sending: 1 of 2", "b", "sending: 2 of 2");
  }

  @Test
  void showsTenStepsOfManyItems() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();

    Aep.progress("sending", items).forEach(item -> {});

    assertThat(shown).hasSize(11).endsWith("sending: 1000 of 1000");
  }

  @Test
  void showsEveryItemWhereADisplayReplacesAndTimePasses() {
    replaces = true;
    Iterator<Integer> slow = new ProgressIterator<>("sending", items(20), () -> now += 200_000_000);
    slow.forEachRemaining(item -> {});

    assertThat(shown).hasSize(21).contains("sending: 7 of 20");
  }

  @Test
  void showsOnlyTheEndsWhereADisplayReplacesAndNoTimePasses() {
    replaces = true;
    new ProgressIterator<>("sending", items(20), () -> 0).forEachRemaining(item -> {});

    assertThat(shown).containsExactly("sending: 0 of 20", "sending: 20 of 20");
  }

  @Test
  void printsWhatItIsForWhenNobodyLoops() {
    assertThat(Aep.progress("sending", items(20)))
        .hasToString("sending: 20 to do; loop over it: for (var item : progress(...)) { ... }");
  }

  private static List<Integer> items(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void showsThatThereIsNothingToDo() {
    Aep.progress("sending", List.of()).forEach(item -> {});

    assertThat(shown).containsExactly("sending: 0 of 0");
  }

  @Test
  void showsRecordsInColumns() {
    Aep.show(List.of(new Progress("a", 1, 2), new Progress("bc", 2, 2)));

    assertThat(shown)
        .containsExactly("2 progress\nwhat  done  total\na     1     2\nbc    2     2");
  }
}
