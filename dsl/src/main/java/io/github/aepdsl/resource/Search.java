package io.github.aepdsl.resource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks for the connection that a request without a usable answer may have left. */
final class Search {

  /** How far clocks may differ when the service does not tell its own. */
  private static final Duration UNKNOWN_SKEW = Duration.ofMinutes(1);

  private final Workspace workspace;
  private final ConnectionQuery query;
  private final Instant sentAt;

  Search(Workspace workspace, Details wanted, Instant sentAt) {
    this.workspace = workspace;
    this.query = ConnectionQuery.ALL.named(wanted.name()).spec(wanted.specId());
    this.sentAt = sentAt;
  }

  /** A connection of that name and spec, made since, that this client has not handed out yet. */
  Optional<Details> run() {
    Optional<String> path = Optional.of(query.pagePath());
    while (path.isPresent()) {
      Page page = Page.read(workspace, path.get());
      Instant earliest = earliest(page);
      Optional<Details> mine =
          page.items().stream()
              .filter(query)
              .filter(item -> item.createdAt().filter(at -> !at.isBefore(earliest)).isPresent())
              .filter(item -> workspace.known().claim(item.id()))
              .findFirst();
      if (mine.isPresent()) {
        return mine;
      }
      path = page.next();
    }
    return Optional.empty();
  }

  /** When it was sent, on the service's clock, whose header counts whole seconds. */
  private Instant earliest(Page page) {
    Instant now = workspace.http().clock().instant();
    return page.answer()
        .date()
        .map(date -> sentAt.plus(Duration.between(now, date)))
        .orElseGet(() -> sentAt.minus(UNKNOWN_SKEW));
  }
}
