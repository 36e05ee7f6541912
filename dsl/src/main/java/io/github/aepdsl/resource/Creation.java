package io.github.aepdsl.resource;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Reply;
import io.github.aepdsl.internal.http.Reply.Answer;
import io.github.aepdsl.internal.http.Reply.NoAnswer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One create, which leaves one connection. Names are no keys, so a request that may have been
 * stored is not simply sent again: the connection is looked for first. While the service may still
 * be at work on it (no answer in time) it is looked for only, never sent again.
 */
final class Creation {

  private static final Set<Integer> PASSING = Set.of(408, 500, 502, 503, 504);

  private final Workspace workspace;
  private final AepHttp http;
  private final Map<String, Object> body;
  private final Instant sentAt;

  Creation(Workspace workspace, Map<String, Object> body) {
    this.workspace = workspace;
    this.http = workspace.http();
    this.body = body;
    this.sentAt = http.clock().instant();
  }

  Details run() {
    Reply reply = post();
    Optional<Details> stored = created(reply);
    for (int repeats = 0; repeats < http.options().maxRetries(); repeats++) {
      if (stored.isPresent() || !isOpen(reply)) {
        break;
      }
      pause(reply, repeats);
      stored = look(reply);
      if (stored.isEmpty() && maySendAgain(reply)) {
        reply = post();
        stored = created(reply);
      }
    }
    if (stored.isEmpty() && isOpen(reply)) {
      stored = look(reply);
    }
    if (stored.isEmpty()) {
      throw failure(reply);
    }
    return stored.get();
  }

  private Reply post() {
    return http.post(workspace.sandboxName(), "/connections", body);
  }

  private Optional<Details> created(Reply reply) {
    Optional<Details> details =
        http.answers()
            .tree(reply)
            .filter(json -> !json.path("id").asString("").isBlank())
            .map(json -> Details.sent(json, body));
    details.ifPresent(made -> workspace.known().claim(made.id()));
    return details;
  }

  /** Whether it may have been stored although nothing usable says so. */
  private static boolean isOpen(Reply reply) {
    if (reply instanceof NoAnswer lost) {
      return !lost.neverSent() && !lost.interrupted();
    }
    Answer answer = (Answer) reply;
    return answer.isSuccess() || PASSING.contains(answer.status());
  }

  private static boolean maySendAgain(Reply reply) {
    return reply instanceof NoAnswer lost ? !lost.timedOut() : !((Answer) reply).isSuccess();
  }

  private Optional<Details> look(Reply reply) {
    try {
      return new Search(workspace, Details.wanted(body), sentAt).run();
    } catch (AepException e) {
      AepException failure = failure(reply);
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private void pause(Reply reply, int repeats) {
    try {
      Thread.sleep(http.backoff(reply, repeats).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw http.answers().failure(new NoAnswer(reply.call(), reply.tries(), e));
    }
  }

  private AepException failure(Reply reply) {
    return reply instanceof Answer answer && answer.isSuccess()
        ? http.answers().unusable(answer, "the new connection's id")
        : http.answers().failure(reply);
  }
}
