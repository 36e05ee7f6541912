package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What an inlet can be told can be told where messages are sent, too. */
class InletMessages_PaceTest {

  @RegisterExtension final FaultyInlet server = FaultyInlet.start();
  @TempDir Path folder;

  @Test
  void isThatOfTheInlet() {
    messages().pace(1, 10).send(List.of(Map.of("n", 1), Map.of("n", 2)));

    assertThat(server.requests).containsExactlyInAnyOrder(List.of(1), List.of(2));
  }

  @Test
  void isTakenAway() {
    messages().pace(1, 10).unpaced().send(List.of(Map.of("n", 1), Map.of("n", 2)));

    assertThat(server.requests).containsExactly(List.of(1, 2));
  }

  @Test
  void isRefusedWhereItIsNone() {
    InletMessages messages = messages();

    assertThatThrownBy(() -> messages.pace(0, 10)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void soAreTheOtherChoices() {
    SendSettings both = inlet().inFlight(2).within(Duration.ofHours(1)).gzip().settings();

    assertThat(messages().inFlight(2).within(Duration.ofHours(1)).gzip().settings())
        .isEqualTo(both)
        .isNotEqualTo(messages().settings());
  }

  @Test
  void deadLettersAreSentAgainWithTheEnvelopeThatTheyHave() throws IOException {
    Path letters =
        Files.write(
            folder.resolve("dead.jsonl"),
            List.of("{\"line\":1,\"reason\":\"no\",\"message\":{\"n\":7}}"));

    assertThat(messages().replay(letters).accepted()).isEqualTo(1);
    assertThat(server.requests).containsExactly(List.of(7));
  }

  private InletMessages messages() {
    return inlet().messages(TestSender.SCHEMA);
  }

  private Inlet inlet() {
    return new TestSender(server.url()).inlet();
  }
}
