package io.github.aepdsl.ingest;

import dev.failsafe.RateLimiter;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.internal.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    if (!violations.isEmpty()) {
      return new Validation(violations, true);
    }
    http.answers().success(reply);
    return new Validation(
        violations, reply.either(answer -> isChecked(answer.body()), lost -> false));
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
    return tree(body).map(tree -> Violations.of(tree.at("/report/cause"))).orElse(List.of());
  }

  /** Whether the inlet owns up to having looked: it does not where it has no such schema. */
  private static boolean isChecked(byte[] body) {
    return tree(body)
        .map(tree -> tree.path("syncValidation"))
        .filter(block -> !block.path("skipped").asBoolean(false))
        .filter(block -> block.path("status").asString("").equals("pass"))
        .isPresent();
  }

  /** Nothing where it is not what the service documents: the status says it then. */
  private static Optional<JsonNode> tree(byte[] body) {
    try {
      return Optional.of(Json.parse(body));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
