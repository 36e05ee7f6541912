package io.github.aepdsl.emulator.flow.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes of the state beside work on it. */
@Timeout(20)
class Workplace_RestTest {

  private final Workplace workplace = new Workplace();
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @Test
  void aChangeCallsOffWhatIsUnderWayAndWaitsUntilItStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch calledOff = new CountDownLatch(1);
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(() -> workplace.work(() -> untilCalledOff(begun, calledOff)));
    begun.await();

    workplace.atRest(calledOff::countDown, () -> said.add("change"));

    work.get();
    assertThat(said).containsExactly("work stops, halted true", "change");
  }

  @Test
  void workGoesOnAfterAChange() {
    workplace.atRest(() -> {}, () -> said.add("change"));

    workplace.work(() -> said.add("work, halted " + workplace.isHalted()));

    assertThat(said).containsExactly("change", "work, halted false");
  }

  @Test
  void workGoesOnAfterAChangeThatFails() {
    try {
      workplace.atRest(() -> {}, () -> Integer.parseInt("x"));
    } catch (NumberFormatException expected) {
      said.add("failed");
    }

    workplace.work(() -> said.add("work, halted " + workplace.isHalted()));

    assertThat(said).containsExactly("failed", "work, halted false");
  }

  private void untilCalledOff(CountDownLatch begun, CountDownLatch calledOff) {
    begun.countDown();
    try {
      calledOff.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    said.add("work stops, halted " + workplace.isHalted());
  }
}
