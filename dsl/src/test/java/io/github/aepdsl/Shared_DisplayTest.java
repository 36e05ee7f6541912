package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.show.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class Shared_DisplayTest {

  /** A display that remembers. */
  private static final class Remembering implements Display {

    private final List<String> shown = new ArrayList<>();

    @Override
    public void show(Object anything) {
      shown.add(Display.text(anything));
    }

    @Override
    public Consumer<Object> showChanging(Object first) {
      show(first);
      return this::show;
    }
  }

  private final Shared world = new Shared(Surroundings::ofProcess);

  @Test
  void isTheOneThatWasPutInPlace() {
    Remembering display = new Remembering();

    world.use(display);
    world.display().show("text");
    world.progress("sending", List.of("a")).forEach(item -> {});

    assertThat(display.shown).containsExactly("text", "sending: 0 of 1", "sending: 1 of 1");
  }

  @Test
  void isEachWorldsOwn() {
    Remembering display = new Remembering();

    world.use(display);

    assertThat(new Shared(Surroundings::ofProcess).display()).isNotSameAs(display);
  }
}
