package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which inlets are open, and how much of what arrived is kept. */
class OpenInlets_MemoryTest {

  private final OpenInlets inlets = InletsInMemory.none();
  private final OpenInlet inlet = new OpenInlet(inlets.newId(), "raw", false);

  @Test
  void findsAnInletFromItsOpeningToItsClosing() {
    assertThat(inlets.find(inlet.id())).isEmpty();
    inlets.open(inlet);
    assertThat(inlets.find(inlet.id())).contains(inlet);
    inlets.close(inlet.id());
    assertThat(inlets.find(inlet.id())).isEmpty();
  }

  @Test
  void knowsTheAddressOfAnInlet() {
    assertThat(inlets.url("abc")).isEqualTo("http://127.0.0.1:9/collection/abc");
  }

  @Test
  void forgetsTheOldestMessageOfTooMany() {
    for (int i = 0; i <= OpenInlets.MESSAGES_KEPT; i++) {
      take(Integer.toString(i));
    }

    assertThat(inlets.received()).hasSize(OpenInlets.MESSAGES_KEPT);
    assertThat(inlets.received().get(0).body()).isEqualTo("1");
  }

  @Test
  void countsWhatItHasForgotten() {
    for (int i = 0; i <= OpenInlets.MESSAGES_KEPT; i++) {
      take(Integer.toString(i));
    }

    assertThat(inlets.received().count()).isEqualTo(OpenInlets.MESSAGES_KEPT + 1);
  }

  @Test
  void forgetsEverythingWhenCleared() {
    inlets.open(inlet);
    take("{}");

    inlets.clear();

    assertThat(inlets.find(inlet.id())).isEmpty();
    assertThat(inlets.received()).isEmpty();
  }

  private void take(String body) {
    inlets.take(
        TakenRequest.of(new ReceivedMessage(inlet.id(), "1:1000:1", inlets.now(), body, false)));
  }
}
