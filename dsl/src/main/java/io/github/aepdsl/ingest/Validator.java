package io.github.aepdsl.ingest;

import dev.failsafe.RateLimiter;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.internal.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Has messages looked at, no more often than the service does that. Thread safe. */
final class Validator {

  private static final int MOST_A_MINUTE = 60;
  private static final int INVALID = 400;

  private final RateLimiter<Object> quota =
      RateLimiter.burstyBuilder(MOST_A_MINUTE, Duration.ofMinutes(1)).build();
  private final Timing.Sleeper sleeper;

  Validator(Timing.Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  Validation validate(InletAddress address, byte[] message) {
    await(quota.reservePermit(), address);
    AepHttp http = address.http();
    Reply reply = http.inlet(address.validated(message), address.authenticated());
    List<FieldViolation> violations = reply.hasStatus(INVALID) ? violations(reply) : List.of();
    if (violations.isEmpty()) {
      http.answers().success(reply);
    }
    return new Validation(violations);
  }

  private void await(Duration wait, InletAddress address) {
    try {
      if (!wait.isZero()) {
        sleeper.sleep(wait);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(
          "POST",
          address.url().getPath(),
          Problem.of("interrupted while waiting for the next validation to be due"),
          e);
    }
  }

  private static List<FieldViolation> violations(Reply reply) {
    return reply.either(answer -> violations(answer.body()), lost -> List.of());
  }

  private static List<FieldViolation> violations(byte[] body) {
    List<FieldViolation> found = new ArrayList<>();
    try {
      JsonNode report = Json.parse(body).path("report");
      report.path("cause").path("_streamingValidation").forEach(each -> collect(each, found));
    } catch (IllegalArgumentException e) {
      // not what the service documents: the status says it
    }
    return found;
  }

  /** Those that have no causes of their own. */
  private static void collect(JsonNode violation, List<FieldViolation> found) {
    JsonNode causes = violation.path("causingExceptions");
    if (causes.isEmpty()) {
      String pointer = violation.path("pointerToViolation").asString("#");
      String path = pointer.startsWith("#") ? pointer.substring(1) : pointer;
      found.add(
          new FieldViolation(
              path.isEmpty() ? "/" : path, violation.path("message").asString("not valid")));
    } else {
      causes.forEach(cause -> collect(cause, found));
    }
  }
}
