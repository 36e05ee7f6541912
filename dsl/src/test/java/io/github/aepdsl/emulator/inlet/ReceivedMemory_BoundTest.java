package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was received is remembered up to a number and a size. */
class ReceivedMemory_BoundTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void isOfTheLastMessages() {
    ReceivedMemory memory = new ReceivedMemory(10);
    for (int i = 0; i < 7; i++) {
      memory.add(request(4, 10));
    }

    assertThat(memory.all()).hasSize(10);
    assertThat(memory.all().count()).isEqualTo(28);
    assertThat(memory.state().requests()).hasSize(3);
  }

  @Test
  void isOfSoManyBytes() {
    ReceivedMemory memory = new ReceivedMemory(10_000);
    for (int i = 0; i < 70; i++) {
      memory.add(request(1, MEGABYTE));
    }

    assertThat(memory.all()).hasSize(64);
    assertThat(memory.all().count()).isEqualTo(70);
  }

  @Test
  void keepsTheNewestRequestHoweverLargeItIs() {
    ReceivedMemory memory = new ReceivedMemory(2);
    memory.add(request(1, 1));
    memory.add(request(5, 65 * MEGABYTE));

    assertThat(memory.state().requests()).hasSize(1);
    assertThat(memory.all()).hasSize(2);
  }

  @Test
  void goesBackToWhatItWas() {
    ReceivedMemory memory = new ReceivedMemory(3);
    memory.add(request(2, 1));
    memory.add(request(2, 1));
    ReceivedMemory.State before = memory.state();
    memory.add(request(3, 1));

    memory.restore(before);
    assertThat(memory.all()).hasSize(3);
    assertThat(memory.all().count()).isEqualTo(4);

    memory.restore(ReceivedMemory.State.NOTHING);
    assertThat(memory.all()).isEmpty();
    assertThat(memory.all().count()).isZero();
  }

  private static TakenRequest request(int messages, int bytes) {
    byte[] body = new byte[bytes];
    List<SentMessage> sent = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < messages; i++) {
      sent.add(new SentMessage(body, 0, 0, new Envelope()));
      ids.add("x" + i);
    }
    return new TakenRequest(new OpenInlet("a", "raw", false), Instant.EPOCH, false, sent, ids);
  }
}
