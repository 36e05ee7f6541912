package io.github.aepdsl.emulator.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a dataflow begins to take messages in the newer model. */
class NamedFlowRules_DelayTest {

  private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, false", "299, false", "300, true", "1000, true"})
  void takesMessagesOnceItIsOldEnough(int seconds, boolean takes) {
    Optional<Finding> finding = rules("f", seconds).check(new Envelope());

    assertThat(finding.isEmpty()).isEqualTo(takes);
    finding.ifPresent(
        found -> assertThat(found.tail()).isEqualTo("The dataflow [f] does not take messages yet"));
  }

  @Test
  void isNamedByTheRequestBeforeTheEnvelope() {
    Envelope envelope = new Envelope();
    envelope.flowId = "inside";

    assertThat(rules("outside", 0).flowId(envelope)).contains("outside");
    assertThat(rules("", 0).flowId(envelope)).contains("inside");
    assertThat(rules("", 0).flowId(new Envelope())).isEmpty();
  }

  private static NamedFlowRules rules(String flowId, int age) {
    Request request =
        new Request(
            "id",
            "POST",
            "/collection/x",
            Query.parse(""),
            HeaderList.of(NamedFlowRules.FLOW_ID, flowId),
            new byte[0],
            false);
    return new NamedFlowRules(
        request,
        InletOptions.defaults().withRequiredFlow(Duration.ofMinutes(5)),
        new OneFlow(),
        CREATED.plusSeconds(age));
  }

  /** Knows one dataflow and nothing else. */
  private static final class OneFlow implements InletNeighbours {
    @Override
    public Optional<EntityCheck> schema(OpenInlet inlet, String schemaId) {
      return Optional.empty();
    }

    @Override
    public Optional<String> schemaOf(OpenInlet inlet, String datasetId) {
      return Optional.empty();
    }

    @Override
    public Optional<Instant> flow(String flowId) {
      return Optional.of(CREATED);
    }
  }
}
