package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.answer.Statuses;
import io.github.aepdsl.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an inlet says of each message of a batch, in both dialects that Adobe documents. */
final class BatchOutcome {

  private static final byte[] STATUS = "\"status".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRANSACTION = "\"xactionId\"".getBytes(StandardCharsets.US_ASCII);

  /**
   * One message that was not taken.
   *
   * @param index its place in the batch
   * @param status as an HTTP status
   * @param message the inlet's words
   */
  record Failure(int index, int status, String message) {

    /** Whether it may be taken at another try. */
    boolean passes() {
      return status == 0 || Statuses.isWorthARepeat(status);
    }

    String reason() {
      return status == 0 ? message : status + " " + message;
    }
  }

  private BatchOutcome() {}

  /**
   * The messages that were not taken, in their order.
   *
   * @param count how many messages the batch had
   * @return empty when the answer does not tell
   */
  static Optional<List<Failure>> failures(byte[] body, int count) {
    return isAllTaken(body, count) ? Optional.of(List.of()) : read(body, count);
  }

  /** Most answers are long and name no failure: this one look at them costs no tree. */
  private static boolean isAllTaken(byte[] body, int count) {
    int taken = 0;
    int at = EightBytes.quote(body, 0, body.length);
    while (at < body.length) {
      if (startsWith(body, at, STATUS)) {
        return false;
      }
      taken += startsWith(body, at, TRANSACTION) ? 1 : 0;
      at = EightBytes.quote(body, at + 1, body.length);
    }
    return taken == count;
  }

  private static boolean startsWith(byte[] body, int at, byte[] word) {
    int end = at + word.length;
    return end <= body.length && Arrays.equals(body, at, end, word, 0, word.length);
  }

  private static Optional<List<Failure>> read(byte[] body, int count) {
    try {
      JsonNode responses = Json.parse(body).path("responses");
      return responses.isArray() ? Optional.of(failures(responses, count)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Failure> failures(JsonNode responses, int count) {
    List<Failure> failures = new ArrayList<>();
    BitSet told = new BitSet(count);
    for (int place = 0; place < responses.size(); place++) {
      JsonNode entry = responses.get(place);
      int status = status(entry);
      int index = index(entry, place, responses.size(), count);
      if (index < count && !told.get(index)) {
        told.set(index);
        if (status >= 300) {
          failures.add(new Failure(index, status, words(entry)));
        }
      }
    }
    for (int i = told.nextClearBit(0); i < count; i = told.nextClearBit(i + 1)) {
      failures.add(new Failure(i, 0, "the answer does not mention it"));
    }
    failures.sort(Comparator.comparingInt(Failure::index));
    return failures;
  }

  /** The inlet's words, and what of the entity is wrong where it tells that. */
  private static String words(JsonNode entry) {
    String message = entry.path("message").asString("");
    List<FieldViolation> violations = Violations.of(entry.path("cause"));
    return violations.isEmpty()
        ? message
        : message
            + ": "
            + violations.stream().map(FieldViolation::toString).collect(Collectors.joining("; "));
  }

  private static int status(JsonNode entry) {
    JsonNode status = entry.has("status") ? entry.path("status") : entry.path("statusCode");
    return status.asInt(status.isMissingNode() || status.isNull() ? 0 : 400);
  }

  /** The place in the list; where the list is short, what the id of the entry ends with. */
  private static int index(JsonNode entry, int place, int size, int count) {
    String id = entry.path("xactionId").asString("");
    String end = id.substring(id.lastIndexOf('-') + 1);
    boolean tells = size != count && id.contains("-") && end.matches("\\d{1,9}");
    return tells ? Integer.parseInt(end) : place;
  }
}
