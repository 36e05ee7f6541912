package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.store.Journal;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is on its way from inlets to datasets, on disk where state is kept: a process that is killed
 * has its messages land at the next start, none of them twice. Safe for use by several threads.
 */
final class LandingLog {

  private static final String NUMBER = "number";
  private static final String BATCH = "batchId";
  private static final String SANDBOX = "sandbox";
  private static final String MESSAGES = "messages";

  private final Optional<Journal> journal;
  private final Map<StreamedMessage, Long> numbers = new IdentityHashMap<>();
  private long last;

  /** A log in this journal; without one it keeps nothing. */
  LandingLog(Optional<Journal> journal) {
    this.journal = journal;
  }

  /**
   * The messages that had not landed when the platform ended, oldest first; to be asked for once.
   *
   * @param hasLanded whether a batch was whole by then, of those whose writing had begun
   */
  synchronized List<StreamedMessage> waiting(Predicate<Begun> hasLanded) {
    SortedMap<Long, StreamedMessage> waiting = new TreeMap<>();
    for (ObjectNode line : journal.map(Journal::kept).orElse(List.of())) {
      if (line.has(NUMBER)) {
        last = line.path(NUMBER).longValue(); // no message of this start may have one that ended
        waiting.put(last, message(line));
      } else if (!line.has(BATCH) || hasLanded.test(Begun.of(line))) {
        line.path(MESSAGES).forEach(number -> waiting.remove(number.longValue()));
      }
    }
    waiting.forEach((number, message) -> numbers.put(message, number));
    return List.copyOf(waiting.values());
  }

  /** A message is to land; it is safe when this returns. */
  synchronized void takes(StreamedMessage message) {
    journal.ifPresent(
        lines -> {
          numbers.put(message, ++last);
          lines.add(json(message).put(NUMBER, last));
        });
  }

  /** A batch of these messages is about to be written. */
  synchronized void begins(Begun batch, List<StreamedMessage> messages) {
    journal.ifPresent(lines -> lines.add(withNumbers(batch.json(), messages)));
  }

  /** These have landed, or never will. */
  synchronized void ends(List<StreamedMessage> messages) {
    journal.ifPresent(
        lines -> {
          ObjectNode line = withNumbers(Trees.object(), messages);
          messages.forEach(numbers::remove);
          if (numbers.isEmpty()) {
            lines.replace(List.of());
          } else {
            lines.add(line);
          }
        });
  }

  private ObjectNode withNumbers(ObjectNode line, List<StreamedMessage> messages) {
    ArrayNode array = line.putArray(MESSAGES);
    messages.forEach(message -> array.add(numbers.get(message)));
    return line;
  }

  private static ObjectNode json(StreamedMessage message) {
    ObjectNode json =
        Trees.object()
            .put("inletId", message.inletId())
            .put("receivedAt", message.receivedAt().toString())
            .put("bytes", message.bytes());
    message.flowId().ifPresent(id -> json.put("flowId", id));
    json.set("body", message.body());
    return json;
  }

  private static StreamedMessage message(JsonNode json) {
    return new StreamedMessage(
        json.path("inletId").asString(),
        Trees.string(json, "flowId"),
        Instant.parse(json.path("receivedAt").asString()),
        json.path("body").asObject(),
        json.path("bytes").intValue());
  }

  /** A batch whose writing has begun. */
  record Begun(String sandbox, String batchId) {

    private static Begun of(JsonNode line) {
      return new Begun(line.path(SANDBOX).asString(), line.path(BATCH).asString());
    }

    private ObjectNode json() {
      return Trees.object().put(SANDBOX, sandbox).put(BATCH, batchId);
    }
  }
}
