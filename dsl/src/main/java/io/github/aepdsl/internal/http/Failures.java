package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.HttpAnswer;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.RateLimitedException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.error.UnauthorizedException;
import io.github.aepdsl.internal.http.Reply.Answer;
import io.github.aepdsl.internal.http.Reply.NoAnswer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Turns a reply that is no success into the exception that the user sees. */
final class Failures {

  private static final String WRONG_ADDRESS =
      "check the addresses of the profile: no service of Adobe answers like this";
  private static final String NEW_TOKEN =
      "set a fresh AEP_ACCESS_TOKEN, or unset it to have tokens fetched with AEP_CLIENT_SECRET";

  private static final String INLET_TOKEN =
      "refresh() the connection, so that a token goes along; check the profile's credentials";

  private static final Map<Integer, String> WORDS =
      Map.of(
          400, "refused",
          401, "not authorised",
          403, "not allowed",
          404, "not found",
          408, "timed out",
          412, "the etag is stale",
          413, "too large",
          429, "too many requests",
          503, "unavailable");

  private final boolean tokenIsGiven;

  Failures(boolean tokenIsGiven) {
    this.tokenIsGiven = tokenIsGiven;
  }

  AepException of(Reply reply, Redactor redactor) {
    return reply instanceof Answer answer
        ? refusal(answer, redactor)
        : LostAnswer.exception((NoAnswer) reply, redactor);
  }

  /** A success that lacks what it should hold. */
  ApiException unusable(Answer answer, String lacking, Redactor redactor) {
    ErrorText text = new ErrorText(answer.body(), redactor);
    String came = text.isJson() ? "it lacks " + lacking : "it is " + text.kind();
    String message = head(answer, Optional.empty()) + ", but " + came;
    return new ApiException(message + "\nTry: " + WRONG_ADDRESS, facts(answer, text, redactor));
  }

  private ApiException refusal(Answer answer, Redactor redactor) {
    ErrorText text = new ErrorText(answer.body(), redactor);
    HttpAnswer facts = facts(answer, text, redactor);
    String message = message(answer, text);
    return switch (answer.status()) {
      case 401, 403 -> new UnauthorizedException(message, facts);
      case 404 ->
          text.isJson()
              ? new NotFoundException(message, facts)
              : new ApiException(message, facts); // a stranger's 404 says nothing about Adobe's
      case 412 -> new StaleEtagException(message, facts);
      case 429 -> new RateLimitedException(message, facts, retryAfter(answer));
      default -> new ApiException(message, facts);
    };
  }

  private String message(Answer answer, ErrorText text) {
    String said = text.message().orElseGet(() -> silence(text));
    String id = text.requestId().map(request -> " (request " + request + ")").orElse("");
    return head(answer, text.code()) + "\n" + said + id + "\nTry: " + hint(answer, text);
  }

  private static String silence(ErrorText text) {
    return text.code().isPresent() ? "It says no more than that" : "It is " + text.kind();
  }

  private static String head(Answer answer, Optional<String> code) {
    String word = WORDS.getOrDefault(answer.status(), answer.status() >= 500 ? "failed" : "");
    String tries = answer.tries() > 1 ? ", " + answer.tries() + " tries" : "";
    return "%s %s -> %d %s"
            .formatted(answer.call().method(), answer.call().path(), answer.status(), word)
            .strip()
        + code.map(known -> " (" + known + ")").orElse("")
        + tries;
  }

  private String hint(Answer answer, ErrorText text) {
    if (answer.status() == 401 && answer.call().path().contains("/collection/")) {
      return INLET_TOKEN;
    }
    if (answer.status() == 401 && tokenIsGiven) {
      return NEW_TOKEN;
    }
    if (answer.status() >= 500 && !answer.call().repeatable()) {
      return "look with aep().connections() whether it was done, before you run it again";
    }
    return text.isJson() || answer.status() >= 500
        ? Hints.of(answer.call(), answer.status(), text.code())
        : WRONG_ADDRESS;
  }

  private static HttpAnswer facts(Answer answer, ErrorText text, Redactor redactor) {
    return new HttpAnswer(
        answer.call().method(),
        answer.call().path(),
        answer.status(),
        text.code(),
        text.requestId().or(() -> answer.header("x-request-id").map(redactor::scrub)),
        text.body());
  }

  private static Optional<Duration> retryAfter(Answer answer) {
    return answer
        .header("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
