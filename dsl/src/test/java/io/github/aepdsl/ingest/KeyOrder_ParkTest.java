package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.ingest.KeyOrder.Parked;
import org.junit.jupiter.api.Test;

/** Messages of a key wait for the one before them. */
class KeyOrder_ParkTest {

  private static final long ANNA = 1;
  private static final long BOB = 2;

  private final KeyOrder order = new KeyOrder();

  @Test
  void letsOneOfEachKeyGo() {
    assertThat(order.claim(ANNA)).isTrue();
    assertThat(order.claim(ANNA)).isFalse();
    assertThat(order.claim(BOB)).isTrue();
  }

  @Test
  void letsThoseWithoutAKeyGo() {
    assertThat(order.claim(0)).isTrue();
    assertThat(order.claim(0)).isTrue();
  }

  @Test
  void letsTheNextGoWhenTheFirstHasItsEnd() {
    order.claim(ANNA);
    order.release(new long[] {ANNA, BOB});

    assertThat(order.claim(ANNA)).isTrue();
  }

  @Test
  void letsNobodyPassWhoIsParked() {
    Parked second = parked(ANNA, 2);
    order.release(new long[] {ANNA});

    assertThat(order.claim(ANNA)).isFalse();
    assertThat(order.next()).contains(second);
    order.take(second);
    assertThat(order.claim(ANNA)).isFalse();
    order.release(new long[] {ANNA});
    assertThat(order.claim(ANNA)).isTrue();
  }

  @Test
  void givesThoseOfAKeyOutInTheirOrderOneByOne() {
    Parked second = parked(ANNA, 2);
    Parked third = parked(ANNA, 3);
    order.release(new long[] {ANNA});

    assertThat(order.next()).contains(second);
    order.take(second);
    assertThat(order.next()).isEmpty();
    order.release(new long[] {ANNA});
    assertThat(order.next()).contains(third);
  }

  @Test
  void givesOutOnlyThoseWhoseKeyIsFree() {
    parked(ANNA, 2);
    Parked other = parked(BOB, 3);
    order.release(new long[] {BOB});

    assertThat(order.next()).contains(other);
    order.take(other);
    assertThat(order.next()).isEmpty();
  }

  @Test
  void hasOneUntilItIsTaken() {
    Parked second = parked(ANNA, 2);
    order.release(new long[] {ANNA});

    assertThat(order.next()).contains(second);
    assertThat(order.next()).contains(second);
    assertThat(order.first()).contains(new Mark(2, 3));
    order.take(second);
    assertThat(order.first()).isEmpty();
    assertThat(order.isEmpty()).isTrue();
  }

  @Test
  void isFullOfBytesNotOfMessages() {
    for (int i = 0; i < 8; i++) {
      order.park(new Parked(new byte[1 << 20], new Mark(i, i), ANNA));
    }
    assertThat(order.isFull()).isFalse();

    Parked more = new Parked(new byte[1], new Mark(9, 9), ANNA);
    order.park(more);
    assertThat(order.isFull()).isTrue();
    order.take(more);
    assertThat(order.isFull()).isFalse();
  }

  @Test
  void waitsForNobodyWhoHasReleased() throws InterruptedException {
    order.claim(ANNA);
    order.release(new long[] {ANNA});

    order.awaitRelease();
  }

  @Test
  void isOverWaitingWhenSomebodyInterrupts() {
    order.claim(ANNA);
    Thread.currentThread().interrupt();

    assertThatThrownBy(order::awaitRelease).isInstanceOf(InterruptedException.class);
  }

  /** One of the key is under way, and another waits for it. */
  private Parked parked(long key, long at) {
    order.claim(key);
    Parked parked = new Parked(new byte[] {'{', '}'}, new Mark(at, at + 1), key);
    order.park(parked);
    return parked;
  }
}
