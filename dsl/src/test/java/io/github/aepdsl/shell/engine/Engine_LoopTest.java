package io.github.aepdsl.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Displays;
import io.github.aepdsl.shell.text.OwnClassPath;
import io.github.aepdsl.testing.SharesTheProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ctrl-C in a loop over {@code progress(...)}. */
@SharesTheProcess
class Engine_LoopTest {

  @Test
  void tellsHowFarItHasCome() {
    List<String> lines = new ArrayList<>();
    try (Engine engine =
        Engine.start(OwnClassPath.absolute(), (value, before) -> Optional.empty())) {
      Thread stopper = new Thread(() -> stopAtTheSecondItem(engine));
      stopper.setDaemon(true);
      stopper.start();

      engine.evaluate(
          "for (int i : progress(\"sending\", List.of(1, 2, 3))) if (i == 2) Thread.sleep(600_000);",
          lines::add);
    }

    assertThat(lines).last().isEqualTo("|  stopped; sending: 1 of 3");
  }

  private static void stopAtTheSecondItem(Engine engine) {
    while (Displays.loop().at().filter(at -> at.done() == 1).isEmpty()) {
      Thread.onSpinWait();
    }
    engine.stop();
  }
}
