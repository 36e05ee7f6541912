package io.github.aepdsl.emulator.registry.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept, and what is made again. */
class RecentlyUsed_KeepTest {

  private final List<String> asked = new ArrayList<>();
  private final RecentlyUsed<Integer> lengths =
      new RecentlyUsed<>(
          text -> {
            asked.add(text);
            return Integer.parseInt(text);
          });

  @Test
  void makesATextOnce() {
    assertThat(lengths.of("7")).isEqualTo(7);
    assertThat(lengths.of("7")).isEqualTo(7);
    assertThat(asked).containsExactly("7");
  }

  @Test
  void forgetsTheOneThatWasNotAskedForTheLongestTime() {
    lengths.of("0");
    lengths.of("1");
    lengths.of("0");
    for (int i = 2; i <= 200; i++) {
      lengths.of(Integer.toString(i));
    }
    asked.clear();
    lengths.of("0");
    lengths.of("1");

    assertThat(asked).containsExactly("1");
  }

  @Test
  void keepsNothingOfWhatCannotBeMade() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> lengths.of("x")).isInstanceOf(NumberFormatException.class);
    }

    assertThat(asked).containsExactly("x", "x");
  }
}
