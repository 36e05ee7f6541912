package io.github.aepdsl.internal.api;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.Statuses;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One change of one revision. A refused one is told with both revisions; it is none when an earlier
 * try of it had been carried out and only its answer was lost.
 */
final class Change {

  private final Api api;
  private final String path;
  private final List<Edit> edits;
  private final String etag;

  Change(Api api, String path, List<Edit> edits, String etag) {
    this.api = api;
    this.path = path;
    this.edits = edits;
    this.etag = etag;
  }

  /** Carries it out; the new revision, empty when the answer does not tell it. */
  String run() {
    Reply reply = api.patch(path, edits.stream().map(Edit::body).toList(), etag);
    return reply.hasStatus(Statuses.STALE)
        ? doneBefore(reply).orElseThrow(() -> failure(reply))
        : etag(api.http().answers().document(reply).json());
  }

  private Optional<String> doneBefore(Reply reply) {
    return reply.tries() > 1 ? current().filter(this::isMine).map(Change::etag) : Optional.empty();
  }

  private boolean isMine(JsonNode item) {
    String client = api.http().endpoints().clientId();
    return item.path("updatedClient").asString(client).equals(client)
        && edits.stream().allMatch(edit -> edit.isSeenIn(item));
  }

  private AepException failure(Reply reply) {
    AepException refused = api.http().answers().failure(reply);
    return refused instanceof StaleEtagException stale
        ? current().map(item -> told(stale, etag(item))).orElse(stale)
        : refused;
  }

  private StaleEtagException told(StaleEtagException stale, String now) {
    String head = stale.problem().what().lines().findFirst().orElse("");
    String versions =
        "it was made for version %s, the current one is %s"
            .formatted(OneLine.of(stale.sentEtag()), OneLine.of(now));
    String advice = api.advice().stale();
    return stale.against(
        now,
        Problem.of(head)
            .below(versions)
            .trying(advice.isEmpty() ? stale.problem().next() : advice));
  }

  /** As it is now, if it can be read. */
  private Optional<JsonNode> current() {
    try {
      return Optional.of(api.one(path, "what was to be changed"));
    } catch (AepException e) { // the refusal is what matters
      return Optional.empty();
    }
  }

  private static String etag(JsonNode json) {
    return json.path("etag").asString("");
  }
}
