package io.github.aepdsl.ingest;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A configuration of Adobe's sink for Kafka Connect with which no record is lost without a trace:
 * what the inlet does not take goes to a topic of dead letters. Prints as a file of properties, in
 * which credentials are references to a file of the worker's. Each step returns a new one.
 * Immutable.
 *
 * <pre>{@code
 * connection.inlet().kafkaConnect("events")
 * }</pre>
 */
public final class KafkaConnect {

  private static final String CONVERTERS = "org.apache.kafka.connect.";
  private static final String AUTH = "aep.connection.auth.";

  private final InletAddress address;
  private final String topics;
  private final String deadLetters;
  private final String secrets;

  private KafkaConnect(InletAddress address, String topics, String deadLetters, String secrets) {
    this.address = address;
    this.topics = topics;
    this.deadLetters = deadLetters;
    this.secrets = secrets;
  }

  static KafkaConnect of(InletAddress address, List<String> topics) {
    if (topics.isEmpty()) {
      throw new InvalidValueException("kafkaConnect(topics) needs a topic to read");
    }
    topics.forEach(one -> topic("kafkaConnect(topics)", one));
    return new KafkaConnect(
        address, String.join(",", topics), topics.get(0) + ".dead", "/etc/kafka/aep.properties");
  }

  /**
   * The dataflow, for inlets whose messages have no envelope to name it in.
   *
   * @throws InvalidValueException when it cannot be an id
   */
  public KafkaConnect flow(String id) {
    InletAddress named = address.flow(Target.flowId(id));
    return new KafkaConnect(named, topics, deadLetters, secrets);
  }

  /**
   * The topic for records that the inlet does not take; by default that of the first topic with
   * {@code .dead} behind its name.
   *
   * @throws InvalidValueException when Kafka does not allow the name
   */
  public KafkaConnect deadLetters(String topic) {
    return new KafkaConnect(address, topics, topic("deadLetters(topic)", topic), secrets);
  }

  /**
   * The file on the worker's machine that has the lines {@code client-id=} and {@code
   * client-secret=}; by default {@code /etc/kafka/aep.properties}.
   *
   * @throws InvalidValueException when it cannot stand in a reference
   */
  public KafkaConnect secretsIn(String file) {
    String checked = Checked.text("secretsIn(file)", file);
    if (!checked.matches("[^\\p{Cntrl}:${}\\\\]+")) {
      throw new InvalidValueException("secretsIn(file) cannot be referred to: " + OneLine.of(file));
    }
    return new KafkaConnect(address, topics, deadLetters, checked);
  }

  /** What {@code PUT /connectors/NAME/config} of Kafka Connect takes, in the order of printing. */
  public Map<String, String> properties() {
    Map<String, String> all = new LinkedHashMap<>();
    reads(all);
    sends(all);
    keepsWhatFails(all);
    if (address.authenticated()) {
      showsAToken(all, address.http().endpoints().ims());
    }
    return Collections.unmodifiableMap(all);
  }

  /** The file of properties; what the worker itself needs stands above it. */
  @Override
  public String toString() {
    String lines =
        properties().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().replace("\\", "\\\\"))
            .collect(Collectors.joining("\n"));
    return address.authenticated() ? worker() + lines : lines;
  }

  private void reads(Map<String, String> all) {
    all.put("name", "aep-" + topics.replace(',', '-'));
    all.put("connector.class", "com.adobe.platform.streaming.sink.impl.AEPSinkConnector");
    all.put("topics", topics);
    all.put("tasks.max", "1");
    all.put("key.converter", CONVERTERS + "storage.StringConverter");
    all.put("value.converter", CONVERTERS + "json.JsonConverter");
    all.put("value.converter.schemas.enable", "false");
  }

  private void sends(Map<String, String> all) {
    all.put("aep.endpoint", address.url().toString());
    address.flowId().ifPresent(id -> all.put("aep.connection.endpoint.headers", header(id)));
    all.put("aep.flush.bytes.kb", "900");
    all.put("consumer.override.max.poll.records", "900");
  }

  private void keepsWhatFails(Map<String, String> all) {
    all.put("errors.tolerance", "all");
    all.put("errors.deadletterqueue.topic.name", deadLetters);
    all.put("errors.deadletterqueue.context.headers.enable", "true");
    all.put("errors.log.enable", "true");
  }

  private void showsAToken(Map<String, String> all, URI ims) {
    all.put(AUTH + "enabled", "true");
    all.put(AUTH + "token.type", "oauth2_access_token");
    all.put(AUTH + "endpoint", ims.toString());
    all.put(AUTH + "client.id", "${file:" + secrets + ":client-id}");
    all.put(AUTH + "client.secret", "${file:" + secrets + ":client-secret}");
  }

  private static String header(String flowId) {
    return JsonMapper.shared().writeValueAsString(Map.of("x-adobe-flow-id", flowId));
  }

  private String worker() {
    return """
        # the worker's own file needs, so that it reads %s:
        #   config.providers=file
        #   config.providers.file.class=org.apache.kafka.common.config.provider.FileConfigProvider
        """
        .formatted(secrets);
  }

  private static String topic(String what, String name) {
    String checked = Checked.text(what, name);
    if (!checked.matches("[A-Za-z0-9._-]{1,249}")) {
      throw new InvalidValueException(
          Problem.of(what + " is " + OneLine.of(name))
              .but("must be a topic: letters, digits, dots, dashes and underscores"));
    }
    return checked;
  }
}
