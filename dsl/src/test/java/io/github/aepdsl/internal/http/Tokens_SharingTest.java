package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.testing.SettableClock;
import io.github.aepdsl.testing.Waiting;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class Tokens_SharingTest {

  private static final Problem DENIED = Problem.of("IMS says no");

  private final SettableClock clock = new SettableClock();
  private final Deque<Supplier<Token>> fetches = new ArrayDeque<>();
  private final Tokens tokens = new Tokens(() -> fetches.removeFirst().get(), clock);

  @Test
  void keepsATokenUntilItIsToBeRenewed() {
    fetches.addAll(List.of(() -> token("a"), () -> token("b")));

    assertThat(current()).isEqualTo("a");
    clock.advance(Duration.ofMinutes(59));
    assertThat(current()).isEqualTo("a");
    clock.advance(Duration.ofMinutes(1));
    assertThat(current()).isEqualTo("b");
  }

  @Test
  void fetchesAnotherForARefusedOneOnce() {
    fetches.addAll(List.of(() -> token("a"), () -> token("b")));
    Token refused = tokens.current();

    assertThat(tokens.after(refused).value().reveal()).isEqualTo("b");
    assertThat(tokens.after(refused).value().reveal()).isEqualTo("b");
    assertThat(current()).isEqualTo("b");
  }

  @Test
  void failsAndTriesAnewTheNextTime() {
    fetches.addAll(List.of(Tokens_SharingTest::denied, () -> token("a")));

    assertThatThrownBy(tokens::current).hasMessageContaining("IMS says no");
    assertThat(current()).isEqualTo("a");
  }

  @Test
  void keepsTheOldOneWhenTheNextCannotBeFetched() {
    fetches.addAll(List.of(() -> token("a"), Tokens_SharingTest::denied));
    Token old = tokens.current();

    assertThatThrownBy(() -> tokens.after(old)).hasMessageContaining("IMS says no");
    assertThat(current()).isEqualTo("a");
  }

  @Test
  void givesOneFailureToAllWhoWait() {
    CountDownLatch gate = new CountDownLatch(1);
    fetches.add(
        () -> {
          await(gate);
          return denied();
        });
    Waiting<Throwable> first = Waiting.on(() -> catchThrowable(tokens::current));
    Waiting<Throwable> second = Waiting.on(() -> catchThrowable(tokens::current));

    gate.countDown();

    assertThat(first.result()).isInstanceOf(ConfigurationException.class);
    assertThat(second.result()).isSameAs(first.result());
  }

  @Test
  void tellsOneWhoIsInterruptedAndLeavesTheOthersAlone() {
    CountDownLatch gate = new CountDownLatch(1);
    fetches.add(
        () -> {
          await(gate);
          return token("a");
        });
    Waiting<Token> first = Waiting.on(tokens::current);
    Waiting<Throwable> second = Waiting.on(() -> catchThrowable(tokens::current));

    second.interrupt();
    assertThat(second.result()).hasMessageContaining("interrupted while waiting for a token");
    gate.countDown();

    assertThat(first.result().value().reveal()).isEqualTo("a");
  }

  private String current() {
    return tokens.current().value().reveal();
  }

  private Token token(String value) {
    return Token.of(value, clock.instant().plus(Duration.ofHours(1)));
  }

  private static Token denied() {
    throw new ConfigurationException(DENIED);
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
