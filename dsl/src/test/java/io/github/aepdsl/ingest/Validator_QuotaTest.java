package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.http.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The service validates sixty messages in a minute. */
class Validator_QuotaTest {

  private static final byte[] MESSAGE = {'{', '}'};

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private InletAddress address;

  @BeforeEach
  void open() {
    address = new TestSender(server.url()).inlet().address();
    answer(200, "{\"xactionId\":\"1\",\"syncValidation\":{\"status\":\"pass\"}}");
  }

  @Test
  void isUsedWithoutAWaitAndThenAsItComesBack() {
    Validator validator = new Validator(waits::add);
    for (int i = 0; i < 60; i++) {
      assertThat(validator.validate(address, MESSAGE).passed()).isTrue();
    }
    assertThat(waits).isEmpty();

    validator.validate(address, MESSAGE);

    assertThat(waits)
        .singleElement()
        .satisfies(wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofMinutes(1)));
  }

  @Test
  void isOneForAllThatIsSentThroughAnInlet() {
    TestSender sender = new TestSender(server.url());
    Inlet inlet = sender.inlet();
    for (int i = 0; i < 60; i++) {
      inlet.raw().validate("{}");
    }

    inlet.unpaced().messages(TestSender.SCHEMA).events().validate("{}");

    assertThat(sender.waits).hasSize(1);
  }

  @Test
  void isNotUsedByWhatIsNoMessage() {
    InletMessages raw = new TestSender(server.url()).inlet().raw();

    assertThatThrownBy(() -> raw.validate("oops")).isInstanceOf(InvalidValueException.class);
    assertThat(server.calls).hasValue(0);
  }

  @Test
  void sendsNothingWhenTheWaitIsInterrupted() {
    Timing.Sleeper interrupted =
        wait -> {
          throw new InterruptedException();
        };
    Validator validator = new Validator(interrupted);
    for (int i = 0; i < 60; i++) {
      validator.validate(address, MESSAGE);
    }

    assertThatThrownBy(() -> validator.validate(address, MESSAGE))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("interrupted while waiting for the next validation");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.calls).hasValue(60);
  }

  @Test
  void isNoMatterToWhatTheInletDoesNotLookAt() {
    InletMessages raw = new TestSender(server.url()).inlet().raw();
    answer(404, "{}");

    assertThatThrownBy(() -> raw.validate(Map.of("n", 1))).isInstanceOf(ApiException.class);

    answer(400, "{\"report\":{\"message\":\"Message has unknown xdm format\"}}");
    assertThatThrownBy(() -> raw.validate(Map.of("n", 1)))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("Message has unknown xdm format");
  }

  private void answer(int status, String body) {
    server.answering(
        (exchange, numbers) -> {
          FaultyInlet.answer(exchange, status, body);
          return true;
        });
  }
}
