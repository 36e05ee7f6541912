package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LongWait_ShownTest {

  /** Notes what it is told. */
  private static final class Noting implements Display {
    final List<String> shown = new ArrayList<>();
    private final boolean replaces;

    Noting(boolean replaces) {
      this.replaces = replaces;
    }

    @Override
    public void show(Object anything) {
      shown.add("" + anything);
    }

    @Override
    public Consumer<Object> showChanging(Object first) {
      show(first);
      return next -> shown.add("instead: " + next);
    }

    @Override
    public boolean replaces() {
      return replaces;
    }
  }

  private final SettableClock clock = new SettableClock();

  @Test
  void aShortWaitShowsNothing() {
    Noting display = new Noting(true);
    LongWait wait = on(display);

    wait.at("scheduled");
    clock.advance(Duration.ofMillis(1999));
    wait.at("inProgress");

    assertThat(display.shown).isEmpty();
  }

  @Test
  void aLineThatCanBeReplacedIsReplacedAtEveryLook() {
    Noting display = new Noting(true);
    threeLooks(on(display));

    assertThat(display.shown)
        .containsExactly(
            "running, 2 s so far", "instead: running, 4 s so far", "instead: done, 6 s so far");
  }

  @Test
  void elsewhereALineComesWithEachChange() {
    Noting display = new Noting(false);
    threeLooks(on(display));

    assertThat(display.shown).containsExactly("running, 2 s so far", "instead: done, 6 s so far");
  }

  private void threeLooks(LongWait wait) {
    for (String state : List.of("running", "running", "done")) {
      clock.advance(Duration.ofSeconds(2));
      wait.at(state);
    }
  }

  private LongWait on(Display display) {
    return new LongWait(display, new Timing(clock, time -> {}));
  }
}
