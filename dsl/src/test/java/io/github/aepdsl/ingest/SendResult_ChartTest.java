package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendResult_ChartTest {

  @Test
  void drawsABarForThoseAcceptedAndForEachReason() {
    assertThat(result(1_997, Map.of("no JSON object", 1L, "400 no schema", 2L)).chart().toString())
        .isEqualTo(
            """
            what became of 2,000 messages
            accepted        ##############################   1,997
            400 no schema   x                                2
            no JSON object  x                                1
            # accepted  x failed""");
  }

  @Test
  void drawsOneBarWhenNothingFailed() {
    assertThat(result(2_000, Map.of()).chart().bars())
        .singleElement()
        .satisfies(bar -> assertThat(bar.good()).isEqualTo(2_000));
  }

  private static SendResult result(long accepted, Map<String, Long> failed) {
    return new SendResult(
        2_000,
        accepted,
        0,
        failed,
        0,
        20,
        Optional.empty(),
        0,
        Duration.ofSeconds(2),
        Optional.empty(),
        Optional.empty());
  }
}
