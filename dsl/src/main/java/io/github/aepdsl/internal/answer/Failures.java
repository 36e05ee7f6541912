package io.github.aepdsl.internal.answer;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.HttpAnswer;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.RateLimitedException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.error.UnauthorizedException;
import io.github.aepdsl.internal.answer.Reply.Answer;
import io.github.aepdsl.internal.redact.Redactor;
import java.util.Map;
import java.util.Optional;

/** Turns a reply that is no success into the exception that the user sees. */
final class Failures {

  private static final Map<Integer, String> WORDS =
      Map.of(
          Statuses.REFUSED, "refused",
          Statuses.UNAUTHORIZED, "not authorised",
          Statuses.FORBIDDEN, "not allowed",
          Statuses.NOT_FOUND, "not found",
          Statuses.PROXY_UNAUTHORIZED, "a proxy wants a user and a password",
          Statuses.TIMED_OUT, "timed out",
          Statuses.STALE, "the etag is stale",
          Statuses.TOO_LARGE, "too large",
          Statuses.TOO_MANY, "too many requests",
          Statuses.UNAVAILABLE, "unavailable");

  private Failures() {}

  static AepException of(Reply reply, Redactor redactor) {
    return reply.<AepException>either(
        answer -> refusal(answer, redactor), lost -> LostAnswer.exception(lost, redactor));
  }

  /** A success that lacks what it should hold. */
  static ApiException unusable(Answer answer, String lacking, Redactor redactor) {
    ErrorText text = new ErrorText(answer.body(), redactor);
    HttpAnswer facts = facts(answer, text, redactor);
    String came = text.isJson() ? "it lacks " + lacking : "it is " + kind(answer, text);
    String head = head(facts, answer.tries(), Optional.empty());
    return new ApiException(
        Problem.of(head + ", but " + came).trying(Hints.ofStranger(answer.call())), facts);
  }

  private static ApiException refusal(Answer answer, Redactor redactor) {
    ErrorText text = new ErrorText(answer.body(), redactor);
    HttpAnswer facts = facts(answer, text, redactor);
    String head = head(facts, answer.tries(), text.code());
    Problem problem = Problem.of(head).below(said(answer, text)).trying(Hints.of(answer, text));
    return switch (answer.status()) {
      case Statuses.UNAUTHORIZED, Statuses.FORBIDDEN -> new UnauthorizedException(problem, facts);
      case Statuses.NOT_FOUND ->
          text.isJson()
              ? new NotFoundException(problem, facts)
              : new ApiException(problem, facts); // a stranger's 404 says nothing about Adobe's
      case Statuses.STALE ->
          new StaleEtagException(problem, facts, answer.call().etag().orElse(""), Optional.empty());
      case Statuses.TOO_MANY ->
          new RateLimitedException(problem, facts, RetryAfter.of(answer.response().headers()));
      default -> new ApiException(problem, facts);
    };
  }

  private static String said(Answer answer, ErrorText text) {
    return text.message().orElseGet(() -> silence(answer, text))
        + text.requestId().map(request -> " (request " + request + ")").orElse("");
  }

  private static String silence(Answer answer, ErrorText text) {
    return text.code().isPresent() ? "It says no more than that" : "It is " + kind(answer, text);
  }

  private static String kind(Answer answer, ErrorText text) {
    return text.kind()
        + answer.call().proxy().map(proxy -> ", perhaps of the proxy " + proxy).orElse("");
  }

  private static String head(HttpAnswer facts, int tries, Optional<String> code) {
    String failed = Statuses.isServerError(facts.status()) ? "failed" : "";
    String words = WORDS.getOrDefault(facts.status(), failed);
    return "%s %s -> %d %s"
            .formatted(facts.method(), OneLine.of(facts.path()), facts.status(), words)
            .strip()
        + code.map(known -> " (" + known + ")").orElse("")
        + (tries > 1 ? ", " + tries + " tries" : "");
  }

  /** Also of the path: links of pages are the service's words. */
  private static HttpAnswer facts(Answer answer, ErrorText text, Redactor redactor) {
    return new HttpAnswer(
        answer.call().method(),
        redactor.scrub(answer.call().path()),
        answer.status(),
        text.code(),
        text.requestId()
            .or(() -> answer.header("x-request-id").map(redactor::scrub).map(OneLine::of)),
        text.body());
  }
}
