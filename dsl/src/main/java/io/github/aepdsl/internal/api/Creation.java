package io.github.aepdsl.internal.api;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.answer.Answers;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.internal.list.ListQuery;
import java.util.Map;
import java.util.Optional;

/**
 * One create, which leaves one resource. Names are no keys, so a request that may have been stored
 * is not simply sent again: what it made is looked for first. While the service may still be at
 * work on it (no answer in time) it is looked for only, never sent again.
 */
final class Creation {

  private final Api api;
  private final String path;
  private final Map<String, Object> body;
  private final LostCreate lost;

  Creation(Api api, String path, Map<String, Object> body, ListQuery lost) {
    this.api = api;
    this.path = path;
    this.body = body;
    this.lost = new LostCreate(api, lost, api.http().timing().now());
  }

  Created run() {
    Reply reply = api.post(path, body);
    Optional<Created> stored = created(reply);
    for (int repeats = 0; repeats < api.http().options().maxRetries(); repeats++) {
      if (stored.isPresent() || !reply.isOpen()) {
        break;
      }
      pause(reply, repeats);
      stored = look(reply);
      if (stored.isEmpty() && reply.maySendAgain()) {
        reply = api.post(path, body);
        stored = created(reply);
      }
    }
    if (stored.isEmpty() && reply.isOpen()) {
      stored = look(reply);
    }
    Reply last = reply;
    return stored.orElseThrow(() -> failure(last));
  }

  private Optional<Created> created(Reply reply) {
    Optional<Created> created =
        answers()
            .find(reply)
            .map(answer -> api.dialect().created(answer.json()))
            .filter(made -> !made.id().isBlank());
    created.ifPresent(made -> api.handedOut().claim(made.id()));
    return created;
  }

  private Optional<Created> look(Reply reply) {
    try {
      return lost.find();
    } catch (AepException e) {
      AepException failure = failure(reply);
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private void pause(Reply reply, int repeats) {
    AepHttp http = api.http();
    try {
      http.timing().sleeper().sleep(http.backoff(reply, repeats));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw answers().failure(new Reply.NoAnswer(reply.call(), reply.tries(), e));
    }
  }

  private AepException failure(Reply reply) {
    return reply.isSuccess() ? answers().unusable(reply, "its id") : answers().failure(reply);
  }

  private Answers answers() {
    return api.http().answers();
  }
}
