package io.github.aepdsl.internal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.secret.Secret;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentSecrets_MemoryTest {

  private final SentSecrets sent = new SentSecrets();

  @Test
  void findsSecretsHoweverDeepTheyStand() {
    sent.add(Map.of("a", List.of("plain", Map.of("b", Secret.of("one"))), "c", Secret.of("two")));

    assertThat(sent.all()).containsExactlyInAnyOrder(Secret.of("one"), Secret.of("two"));
  }

  @Test
  void knowsEachOnce() {
    sent.add(List.of(Secret.of("one"), Secret.of("one")));

    assertThat(sent.all()).hasSize(1);
  }

  @Test
  void forgetsTheOldestOfMany() {
    IntStream.range(0, 101).forEach(i -> sent.add(Secret.of("s" + i)));

    assertThat(sent.all()).hasSize(100).doesNotContain(Secret.of("s0")).contains(Secret.of("s1"));
  }
}
