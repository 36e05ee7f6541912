package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.CorporateNetwork;
import io.github.aepdsl.testing.HostileAnswers;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bytes that are no proper answer: each becomes an exception of ours, and soon. */
@Timeout(60)
class AepHttp_HostileAnswersTest {

  private static final HttpOptions HASTY =
      new HttpOptions(
          Duration.ofSeconds(5),
          Duration.ofMillis(700),
          1,
          Duration.ofMillis(1),
          Duration.ofMillis(2));

  @RegisterExtension final RawServer server = RawServer.start();
  private final AepHttp http = client(HASTY);

  @TestFactory
  Stream<DynamicTest> takesAnyFraming() {
    return each(HostileAnswers.framing());
  }

  @TestFactory
  Stream<DynamicTest> takesAnyHead() {
    return each(HostileAnswers.heads());
  }

  @TestFactory
  Stream<DynamicTest> waitsForNothingThatNeverEnds() {
    return each(HostileAnswers.endless());
  }

  @Test
  void readsOfAnErrorItsBeginningOnly() {
    server.answering(HostileAnswers.endless().get("an endless error"));

    assertThat(outcome(client(CorporateNetwork.PATIENT)))
        .isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.body()).hasSize(64 << 10))
        .hasMessageContaining("It is longer than 64 KB, and no more of it was read");
  }

  @Test
  void readsNoSuccessThatWouldFillTheMemory() {
    server.answering(HostileAnswers.endless().get("an endless success"));

    assertThat(outcome(client(CorporateNetwork.PATIENT)))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("is larger than this client reads");
    assertThat(server.requests()).isEqualTo(1);
  }

  private Stream<DynamicTest> each(Map<String, RawAnswer> answers) {
    return answers.entrySet().stream()
        .map(
            answer ->
                DynamicTest.dynamicTest(
                    answer.getKey(),
                    () -> {
                      server.answering(answer.getValue());
                      Throwable outcome = outcome();
                      if (outcome != null) {
                        assertThat(outcome).isInstanceOf(AepException.class);
                      }
                    }));
  }

  private Throwable outcome() {
    return outcome(http);
  }

  /** What reading the list throws, null when it is read. */
  private static Throwable outcome(AepHttp client) {
    return catchThrowable(() -> client.answers().document(Adobe.list(client)));
  }

  private AepHttp client(HttpOptions options) {
    return new AepHttp(Adobe.endpoints(server.uri()), options, Timing.system(), Advice.NONE);
  }
}
