package io.github.aepdsl.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProductionMark_PromptTest {

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void saysNothingElsewhere() {
    ProductionMark mark = mark(Integer.MAX_VALUE).atStart();
    mark.look();

    assertThat(mark.text()).isEmpty();
    assertThat(mark.warning()).isEmpty();
  }

  @Test
  void warnsOnceAndMarksEveryPrompt() {
    ProductionMark mark = mark(1).atStart();

    assertThat(mark.warning().orElseThrow()).startsWith("WARNING: this is a production sandbox");
    assertThat(mark.warning()).isEmpty();
    assertThat(mark.text()).isEqualTo("(production)");
  }

  @Test
  void looksAfterEachLineUntilItIsKnown() {
    ProductionMark mark = mark(3).atStart();
    for (int line = 0; line < 5; line++) {
      mark.look();
    }

    assertThat(mark.warning()).isPresent();
    assertThat(asked).hasValue(3);
  }

  private ProductionMark mark(int known) {
    return new ProductionMark(() -> asked.incrementAndGet() >= known, Runnable::run);
  }
}
