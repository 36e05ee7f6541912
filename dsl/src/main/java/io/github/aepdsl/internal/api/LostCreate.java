package io.github.aepdsl.internal.api;

import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.internal.list.ListQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Looks for what a create may have left when its answer was lost.
 *
 * @param query the list to look in, filtered to what looks the same
 * @param sentAt when it was first sent, on this machine's clock
 */
record LostCreate(Api api, ListQuery query, Instant sentAt) {

  /** How far clocks may differ when the service does not tell its own. */
  private static final Duration UNKNOWN_SKEW = Duration.ofMinutes(1);

  /** One that looks the same, made since, that this client has not handed out yet. */
  Optional<Created> find() {
    Iterator<Document> pages = api.pages(query);
    while (pages.hasNext()) {
      Optional<Created> mine = find(pages.next());
      if (mine.isPresent()) {
        return mine;
      }
    }
    return Optional.empty();
  }

  private Optional<Created> find(Document page) {
    Instant earliest = earliest(page);
    return api.dialect()
        .items(page)
        .filter(query)
        .filter(item -> isSince(earliest, item))
        .map(api.dialect()::created)
        .filter(item -> api.handedOut().claim(item.id()))
        .findFirst();
  }

  private boolean isSince(Instant earliest, JsonNode item) {
    return api.dialect().createdAt(item).filter(time -> !time.isBefore(earliest)).isPresent();
  }

  /** When it was sent, on the service's clock, whose header counts whole seconds. */
  private Instant earliest(Document page) {
    return page.date()
        .map(date -> sentAt.plus(Duration.between(api.http().timing().now(), date)))
        .orElseGet(() -> sentAt.minus(UNKNOWN_SKEW))
        .truncatedTo(ChronoUnit.MILLIS);
  }
}
