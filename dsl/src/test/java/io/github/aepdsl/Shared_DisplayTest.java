package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.testing.RememberingDisplay;
import java.util.List;
import org.junit.jupiter.api.Test;

class Shared_DisplayTest {

  private final Shared world = new Shared(Surroundings::ofProcess);

  @Test
  void isTheOneThatWasPutInPlace() {
    RememberingDisplay display = new RememberingDisplay(false);

    world.use(display);
    world.display().show("text");
    world.progress("sending", List.of("a")).forEach(item -> {});

    assertThat(display.shown()).containsExactly("text", "sending: 0 of 1", "sending: 1 of 1");
  }

  @Test
  void isEachWorldsOwn() {
    RememberingDisplay display = new RememberingDisplay(false);

    world.use(display);

    assertThat(new Shared(Surroundings::ofProcess).display()).isNotSameAs(display);
  }
}
