package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class MessageBatch_BytesTest {

  private final MessageBatch batch = new MessageBatch(1_000);

  @Test
  void isOneBodyOfItsMessages() {
    fill(3);

    assertThat(body(batch)).isEqualTo("{\"messages\":[{\"n\":0},{\"n\":1},{\"n\":2}]}");
  }

  @Test
  void keepsTheOrderOfThoseThatItKeeps() {
    fill(600);
    BitSet odd = new BitSet();
    odd.set(1);
    odd.set(299);
    odd.set(598);

    batch.keep(odd);

    assertThat(body(batch)).isEqualTo("{\"messages\":[{\"n\":1},{\"n\":299},{\"n\":598}]}");
    assertThat(batch.number(2)).isEqualTo(598);
  }

  @Test
  void keepsAllAsTheyAre() {
    fill(5);
    String before = body(batch);
    BitSet all = new BitSet();
    all.set(0, 5);

    batch.keep(all);

    assertThat(body(batch)).isEqualTo(before);
  }

  @Test
  void fallsIntoTwoHalves() {
    fill(3);

    MessageBatch rest = batch.secondHalf();

    assertThat(body(batch)).isEqualTo("{\"messages\":[{\"n\":0}]}");
    assertThat(body(rest)).isEqualTo("{\"messages\":[{\"n\":1},{\"n\":2}]}");
    assertThat(rest.number(1)).isEqualTo(2);
  }

  @Test
  void takesNoMoreThanAMegabyte() {
    byte[] large = ("{\"a\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    int count = 0;
    while (batch.takes(large.length)) {
      batch.add(MessageFrame.NONE, large, 0, large.length, count++, 0);
    }

    assertThat(count).isEqualTo(3);
    assertThat(batch.body().remaining()).isLessThanOrEqualTo(1_000_000);
  }

  @Test
  void isEmptyOnceItIsCleared() {
    fill(2);

    batch.clear();

    assertThat(body(batch)).isEqualTo("{\"messages\":[]}");
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      byte[] message = ("{\"n\":" + i + "}").getBytes(StandardCharsets.UTF_8);
      batch.add(MessageFrame.NONE, message, 0, message.length, i, 0);
    }
  }

  private static String body(MessageBatch batch) {
    ByteBuffer bytes = batch.body();
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }
}
