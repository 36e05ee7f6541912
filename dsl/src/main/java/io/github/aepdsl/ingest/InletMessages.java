package io.github.aepdsl.ingest;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotOverException;
import io.github.aepdsl.internal.http.TopGroup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Messages for an inlet: what is written around them, and how they are sent. A message is a map, a
 * record, a bean or JSON text; many are a stream, a list, or a file of JSON Lines or CSV. Each step
 * returns a new one. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * inlet.messages(schemaId).dataset(id).events().send(Path.of("events.jsonl"))
 * }</pre>
 */
public final class InletMessages {

  private final Inlet inlet;
  private final Wrapping wrapping;
  private final MessageFrame frame;
  private final Optional<String> key;
  private final Optional<Path> deadLetters;

  private InletMessages(
      Inlet inlet, Wrapping wrapping, Optional<String> key, Optional<Path> deadLetters) {
    this.inlet = inlet;
    this.wrapping = wrapping;
    this.frame = wrapping.frame();
    this.key = key;
    this.deadLetters = deadLetters;
  }

  static InletMessages of(Inlet inlet, Wrapping wrapping) {
    return new InletMessages(inlet, wrapping, Optional.empty(), Optional.empty());
  }

  /**
   * The dataset they are for, where more than one has the schema.
   *
   * @throws InvalidValueException when they have no envelope
   */
  public InletMessages dataset(String id) {
    return around(wrapping.dataset(id));
  }

  /**
   * The dataflow they are for: in their envelope, or in a header where they have none.
   *
   * @throws InvalidValueException when it cannot be an id
   */
  public InletMessages flow(String id) {
    return around(wrapping.flow(id));
  }

  /**
   * Says that they are events: those without {@code _id} or {@code timestamp} get it. The time is
   * now; the id is made of the event, so that one with a time of its own always gets the same.
   *
   * @throws InvalidValueException when they have no envelope
   */
  public InletMessages events() {
    return around(wrapping.asEvents());
  }

  /**
   * Keeps those of the same key in their order: the next one of a key leaves when the one before it
   * has its end. Those of other keys do not wait.
   *
   * @param path of the field in what is sent, such as {@code person.id}
   */
  public InletMessages orderedBy(String path) {
    Optional<String> checked = Optional.of(Checked.text("orderedBy(path)", path));
    return new InletMessages(inlet, wrapping, checked, deadLetters);
  }

  /**
   * The file for those that fail, which is added to: a sending refuses one that holds anything else
   * before it begins. By default it has the name of what is sent with {@code .dead.jsonl} behind
   * it, or is {@code dead-letters.jsonl} for what has no name.
   */
  public InletMessages deadLetters(Path file) {
    return new InletMessages(inlet, wrapping, key, Optional.of(file));
  }

  /** The same with {@link Inlet#pace(int, int)}: at most so many in any second. */
  public InletMessages pace(int requestsPerSecond, int messagesPerSecond) {
    return through(inlet.pace(requestsPerSecond, messagesPerSecond));
  }

  /** The same with {@link Inlet#unpaced()}: as fast as it goes, whatever Adobe's guidance says. */
  public InletMessages unpaced() {
    return through(inlet.unpaced());
  }

  /** The same with {@link Inlet#inFlight(int)}: at most so many requests under way. */
  public InletMessages inFlight(int requests) {
    return through(inlet.inFlight(requests));
  }

  /** The same with {@link Inlet#within(Duration)}: a batch is tried for so long. */
  public InletMessages within(Duration longest) {
    return through(inlet.within(longest));
  }

  /** The same with {@link Inlet#gzip()}: what is sent is compressed. */
  public InletMessages gzip() {
    return through(inlet.gzip());
  }

  /** The same as {@link Inlet#replay(Path)}: dead letters are complete with their envelope. */
  public SendResult replay(Path deadLetters) {
    return inlet.replay(deadLetters);
  }

  /**
   * Sends one message of JSON text and waits for the inlet's word. It goes out again when its
   * answer is lost or the inlet has no time, so it may arrive twice.
   *
   * @throws InvalidValueException when it is no JSON object or larger than 1 MB; nothing is sent
   * @throws ApiException when the inlet does not take it
   */
  public Receipt send(String json) {
    return one(json);
  }

  /** The same for a map. */
  public Receipt send(Map<String, ?> message) {
    return one(message);
  }

  /** The same for a record, or a bean. */
  public Receipt send(Record message) {
    return one(message);
  }

  /**
   * The same for anything else that becomes a JSON object.
   *
   * @throws InvalidValueException when it does not
   */
  public Receipt send(Object message) {
    return one(message);
  }

  /**
   * Sends a file of JSON Lines, or of CSV when its name ends so. Beside it is kept how far it is,
   * so that {@link #resume(Path)} can go on.
   *
   * @throws InvalidValueException when it cannot be read as text of UTF-8, is being sent, or is
   *     half sent already
   * @throws NotOverException when it is stopped; says how to go on
   */
  public SendResult send(Path file) {
    try (FileSource source = FileSource.of(file);
        CheckpointFile checkpoint = CheckpointFile.hold(file)) {
      checkpoint.begin();
      return run(source, plan(file, checkpoint)).whole();
    }
  }

  /** Sends all of them, in batches. */
  public SendResult send(Stream<?> messages) {
    return run(new ObjectSource(messages.iterator()), plan()).whole();
  }

  /** Sends all of them, in batches. */
  public SendResult send(Iterable<?> messages) {
    return run(new ObjectSource(messages.iterator()), plan()).whole();
  }

  /**
   * Goes on with a file where a sending was stopped or killed. What was under way then goes out
   * again: it may arrive twice.
   *
   * @throws InvalidValueException when it was not half sent, is another file now, or is being sent
   * @throws NotOverException when it is stopped again
   */
  public SendResult resume(Path file) {
    try (FileSource source = FileSource.of(file);
        CheckpointFile checkpoint = CheckpointFile.hold(file)) {
      return run(source, plan(file, checkpoint)).rest(checkpoint.goOn());
    }
  }

  /** Sends a file while the caller does something else. */
  public CompletableFuture<SendResult> sendAsync(Path file) {
    return later(() -> send(file));
  }

  /** Sends all of them while the caller does something else. */
  public CompletableFuture<SendResult> sendAsync(Stream<?> messages) {
    return later(() -> send(messages));
  }

  /** Sends all of them while the caller does something else. */
  public CompletableFuture<SendResult> sendAsync(Iterable<?> messages) {
    return later(() -> send(messages));
  }

  /** Takes messages one after the other, for programs that are given them; close it. */
  public MessageWriter writer() {
    return new MessageWriter(plan());
  }

  /**
   * Has the inlet look at one message and say what is wrong with it, which it does 60 times a
   * minute at most; the call waits until it is due. A message that is right is also taken, and so
   * is one that the inlet knows no schema for: {@link Validation#checked()} tells that.
   *
   * @throws InvalidValueException when it is no JSON object; nothing is sent
   * @throws ApiException when the inlet does not look at it
   */
  public Validation validate(Object message) {
    return inlet.validator().validate(wrapping.address(), frame.whole(MessageJson.of(message)));
  }

  /** What they are and what can be typed next. */
  @Override
  public String toString() {
    return """
        messages: %s
        next: .send(message)  .send(path)  .send(stream)  .validate(message)  .resume(path)
              .dataset(id)  .flow(id)  .events()  .orderedBy(path)  .deadLetters(path)
              .replay(deadLetters)  .unpaced()  .pace(requests, messages)
              .inFlight(requests)  .within(longest)  .gzip()"""
        .formatted(wrapping.words());
  }

  /** Sends dead letters again, or goes on with that. */
  SendResult sendLetters(Path file) {
    DeadLetterFile.checkNotReplayed(file);
    DeadLetterFile.check(file);
    try (FileSource source = FileSource.ofLetters(file);
        CheckpointFile checkpoint = CheckpointFile.hold(file)) {
      Optional<Checkpoint> start = checkpoint.read();
      SendRun run = run(source, plan(file, DeadLetterFile.after(file), checkpoint));
      return start.map(run::rest).orElseGet(run::whole);
    }
  }

  SendSettings settings() {
    return inlet.settings();
  }

  private InletMessages through(Inlet other) {
    return new InletMessages(other, wrapping, key, deadLetters);
  }

  private InletMessages around(Wrapping other) {
    return new InletMessages(inlet, other, key, deadLetters);
  }

  private Receipt one(Object message) {
    return inlet.receipt(wrapping.address(), frame.whole(MessageJson.of(message)), true);
  }

  private SendPlan plan(Path file, CheckpointFile checkpoint) {
    return plan(file, DeadLetterFile.of(file), checkpoint);
  }

  private SendPlan plan(Path file, Path letters, CheckpointFile checkpoint) {
    return plan(Optional.of(file), letters, Optional.of(checkpoint));
  }

  private SendPlan plan() {
    return plan(Optional.empty(), Path.of("dead-letters.jsonl"), Optional.empty());
  }

  private SendPlan plan(Optional<Path> file, Path byDefault, Optional<CheckpointFile> checkpoint) {
    Path letters = deadLetters.orElse(byDefault);
    DeadLetterPlace.check(letters, file);
    return new SendPlan(
        wrapping.address(),
        frame,
        settings(),
        key.map(InletMessages::keyPath).orElse(List.of()),
        letters,
        checkpoint);
  }

  private SendRun run(MessageSource source, SendPlan plan) {
    return new SendRun(plan, source, inlet.display());
  }

  private static List<byte[]> keyPath(String path) {
    return Stream.of(path.split("\\.")).map(name -> name.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static CompletableFuture<SendResult> later(Supplier<SendResult> sending) {
    return CompletableFuture.supplyAsync(
        sending, work -> TopGroup.daemon(work, "aep-sending").start());
  }
}
