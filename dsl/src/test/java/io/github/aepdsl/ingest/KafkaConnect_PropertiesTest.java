package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.testing.Adobe;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaConnect_PropertiesTest {

  private static final URI INLET = URI.create("https://dcs.adobedc.net/collection/0123");

  private final TestSender sender = new TestSender(INLET);

  /** Written from the guide of the sink and what was measured with it. */
  @Test
  void printsWhatLosesNothing() {
    assertThat(sender.inlet().kafkaConnect("events", "clicks"))
        .hasToString(
            """
            name=aep-events-clicks
            connector.class=com.adobe.platform.streaming.sink.impl.AEPSinkConnector
            topics=events,clicks
            tasks.max=1
            key.converter=org.apache.kafka.connect.storage.StringConverter
            value.converter=org.apache.kafka.connect.json.JsonConverter
            value.converter.schemas.enable=false
            aep.endpoint=https://dcs.adobedc.net/collection/0123
            aep.flush.bytes.kb=900
            consumer.override.max.poll.records=900
            errors.tolerance=all
            errors.deadletterqueue.topic.name=events.dead
            errors.deadletterqueue.context.headers.enable=true
            errors.log.enable=true""");
  }

  @Test
  void refersToTheCredentialsOfAnInletThatAsksForAToken() {
    assertThat(authenticated().toString())
        .startsWith("# the worker's own file needs, so that it reads /etc/kafka/aep.properties:\n")
        .contains("#   config.providers=file\n")
        .endsWith(
            """
            aep.connection.auth.enabled=true
            aep.connection.auth.token.type=oauth2_access_token
            aep.connection.auth.endpoint=https://dcs.adobedc.net
            aep.connection.auth.client.id=${file:/etc/kafka/aep.properties:client-id}
            aep.connection.auth.client.secret=${file:/etc/kafka/aep.properties:client-secret}""");
  }

  @Test
  void neverHoldsTheCredentialsThemselves() {
    assertThat(authenticated().toString()).doesNotContain(Adobe.CLIENT_SECRET, "client-1");
    assertThat(authenticated().properties().values())
        .doesNotContain(Adobe.CLIENT_SECRET, "client-1");
  }

  @Test
  void readsTheCredentialsFromWhereTheyAre() {
    assertThat(authenticated().secretsIn("/run/secrets/aep").properties())
        .containsEntry(
            "aep.connection.auth.client.secret", "${file:/run/secrets/aep:client-secret}");
  }

  @Test
  void namesTheDataflowInAHeader() {
    assertThat(sender.inlet().kafkaConnect("events").flow("f-1").properties())
        .containsEntry("aep.connection.endpoint.headers", "{\"x-adobe-flow-id\":\"f-1\"}");
  }

  @Test
  void sendsDeadLettersToTheTopicThatWasNamed() {
    assertThat(sender.inlet().kafkaConnect("events").deadLetters("lost").properties())
        .containsEntry("errors.deadletterqueue.topic.name", "lost");
  }

  @Test
  void printsAFileThatJavaReadsToTheSameProperties() throws IOException {
    KafkaConnect sink = authenticated().flow("back\\slash\"quote");
    Properties read = new Properties();

    read.load(new StringReader(sink.toString()));

    assertThat(read).containsExactlyInAnyOrderEntriesOf(sink.properties());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\nerrors.tolerance=none", "a,b", "ä"})
  void refusesWhatIsNoTopic(String name) {
    assertThatThrownBy(() -> sender.inlet().kafkaConnect(name))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must be a topic");
  }

  @Test
  void refusesToReadNothing() {
    assertThatThrownBy(() -> sender.inlet().kafkaConnect())
        .hasMessage("kafkaConnect(topics) needs a topic to read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a}", "${env}", "a\nb", "C:\\aep"})
  void refusesAFileThatNoReferenceCanName(String file) {
    assertThatThrownBy(() -> authenticated().secretsIn(file))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("secretsIn(file) cannot be referred to: ");
  }

  private KafkaConnect authenticated() {
    return sender.inlet(true, Display.NONE).kafkaConnect("events");
  }
}
