package io.github.aepdsl.ingest;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.UnauthorizedException;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.show.Display;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The inlet of a streaming connection, and how messages are sent to it. Each step returns a new
 * one. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * connection.inlet().messages(schemaId).send(Path.of("events.jsonl"))
 * }</pre>
 */
public final class Inlet {

  private static final int LARGEST = 1 << 20;

  private final InletAddress address;
  private final SendSettings settings;
  private final Validator validator;
  private final Display display;

  private Inlet(InletAddress address, SendSettings settings, Validator validator, Display display) {
    this.address = address;
    this.settings = settings;
    this.validator = validator;
    this.display = display;
  }

  /**
   * The inlet at an address.
   *
   * @param api whose client reaches it
   * @param authenticated whether the token goes along
   * @param display where it is shown how far a sending is
   */
  public static Inlet at(Api api, URI url, boolean authenticated, Display display) {
    return new Inlet(
        new InletAddress(api.http(), url, authenticated, Optional.empty()),
        SendSettings.DEFAULT,
        new Validator(api.http().timing().sleeper()),
        display);
  }

  /**
   * The address in a text.
   *
   * @throws InvalidValueException when it is none, or not of an inlet
   */
  public static URI address(String url) {
    try {
      URI address = URI.create(url);
      if (address.getHost() != null && address.getPath().matches(".*/collection/[^/]+")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new InvalidValueException(
        Problem.of("inlet(url) is " + OneLine.of(url))
            .but("must be an address such as https://dcs.adobedc.net/collection/<id>"));
  }

  /** Where messages go. */
  public URI url() {
    return address.url();
  }

  /** The same, and the session's token goes along. */
  public Inlet authenticated() {
    InletAddress same = new InletAddress(address.http(), url(), true, address.flowId());
    return new Inlet(same, settings, validator, display);
  }

  /** Whether the session's token goes along. */
  public boolean isAuthenticated() {
    return address.authenticated();
  }

  /**
   * Messages of a schema: what is sent then is the entity, and the envelope is written around it.
   *
   * @param schemaId the schema's address, such as {@code https://ns.adobe.com/acme/schemas/1}
   */
  public InletMessages messages(String schemaId) {
    return InletMessages.of(
        this, Wrapping.xdm(new Target(Checked.text("messages(schemaId)", schemaId)), address));
  }

  /** Messages that are sent as they are: complete with their envelope, or of a raw inlet. */
  public InletMessages raw() {
    return InletMessages.of(this, Wrapping.raw(address));
  }

  /**
   * Sends the messages of a dead-letter file again, as they were, or goes on with that where it was
   * stopped. Those that fail again go to a file beside it: {@code .dead-2.jsonl} for what fails a
   * second time, and so on. What can be no message stays a letter with its reason. Once all have an
   * end the file is renamed to {@code .replayed}, so that nothing sends it twice by mistake.
   *
   * @throws InvalidValueException when it cannot be read, does not begin with a letter, is being
   *     sent, or was replayed already
   * @throws NotOverException when it is stopped; says how to go on
   */
  public SendResult replay(Path deadLetters) {
    return raw().sendLetters(deadLetters);
  }

  /**
   * A configuration of Adobe's sink for Kafka Connect: it sends the records of topics here and
   * loses none without a trace. Records are sent as they are, complete with their envelope.
   *
   * @param topics that it reads
   * @throws InvalidValueException when there is none, or Kafka does not allow its name
   */
  public KafkaConnect kafkaConnect(String... topics) {
    return KafkaConnect.of(address, List.of(topics));
  }

  /**
   * At most so many requests and messages in any second; 1,000 and 10,000 by default.
   *
   * @throws InvalidValueException when either is less than 1
   */
  public Inlet pace(int requestsPerSecond, int messagesPerSecond) {
    positive("requestsPerSecond", requestsPerSecond);
    positive("messagesPerSecond", messagesPerSecond);
    return with(settings.pace(requestsPerSecond, messagesPerSecond));
  }

  /** As fast as it goes, whatever Adobe's guidance says. */
  public Inlet unpaced() {
    return with(settings.pace(0, 0));
  }

  /**
   * At most so many requests under way, 8 by default; how many really are, the inlet decides.
   *
   * @throws InvalidValueException when it is less than 1
   */
  public Inlet inFlight(int requests) {
    positive("inFlight", requests);
    return with(settings.inFlight(requests));
  }

  /**
   * How long a batch is tried before its messages are dead letters; 5 minutes by default.
   *
   * @throws InvalidValueException when it is less than nothing
   */
  public Inlet within(Duration longest) {
    if (longest == null || longest.isNegative()) {
      throw new InvalidValueException("within(longest) is " + longest + " but must be a time");
    }
    return with(settings.within(longest));
  }

  /** Compresses what is sent, which pays on a thin line only; Adobe does not document it. */
  public Inlet gzip() {
    return with(settings.asGzip());
  }

  /**
   * Sends one complete message, once: after a lost answer it may have arrived or not.
   *
   * @throws IllegalArgumentException when it is no JSON object or larger than 1 MB; nothing is sent
   * @throws UnauthorizedException when the inlet does not accept the token
   */
  public Receipt send(String json) {
    return receipt(address, MessageJson.of(json), false);
  }

  /** Where it is and what can be typed next. */
  @Override
  public String toString() {
    return """
        inlet: %s, %s a token, %s
        next: .messages(schemaId).send(path)  .raw().send(path)  .replay(deadLetters)
              .unpaced()  .pace(requests, messages)  .inFlight(requests)  .within(longest)  .gzip()"""
        .formatted(
            OneLine.of(url().toString()), address.authenticated() ? "with" : "without", words());
  }

  Receipt receipt(InletAddress to, byte[] json, boolean repeatable) {
    if (json.length > LARGEST) {
      throw new InvalidValueException(
          "an inlet takes 1 MB at most, this is " + json.length + " bytes");
    }
    var call = repeatable ? to.message(json).asRepeatable() : to.message(json);
    Document answer = to.http().answers().document(to.http().inlet(call, to.authenticated()));
    JsonNode xactionId = answer.json().path("xactionId");
    if (!xactionId.isString()) {
      throw answer.lacks("xactionId");
    }
    return new Receipt(
        answer.json().path("inletId").asString(""),
        xactionId.asString(),
        Instant.ofEpochMilli(answer.number("receivedTimeMs")));
  }

  InletAddress address() {
    return address;
  }

  SendSettings settings() {
    return settings;
  }

  Validator validator() {
    return validator;
  }

  Display display() {
    return display;
  }

  private Inlet with(SendSettings other) {
    return new Inlet(address, other, validator, display);
  }

  private String words() {
    return settings.isPaced()
        ? "%,d requests and %,d messages a second at most"
            .formatted(settings.requests(), settings.messages())
        : "as fast as it goes";
  }

  private static void positive(String what, int value) {
    if (value < 1) {
      throw new InvalidValueException(what + " is " + value + " but must be 1 or more");
    }
  }
}
