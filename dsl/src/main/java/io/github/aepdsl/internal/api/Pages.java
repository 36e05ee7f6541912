package io.github.aepdsl.internal.api;

import io.github.aepdsl.internal.answer.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Walks a list page by page, by the link that each page gives to the next, in constant memory. Not
 * thread safe, as iterators are.
 */
final class Pages implements Iterator<Document> {

  private static final String NO_LINK = "a usable link to the next page";

  private final Api api;
  private Optional<String> path;

  Pages(Api api, String first) {
    this.api = api;
    this.path = Optional.of(first);
  }

  @Override
  public boolean hasNext() {
    return path.isPresent();
  }

  @Override
  public Document next() {
    String current = path.orElseThrow(NoSuchElementException::new);
    Document page = api.get(current);
    path = NextLink.of(page).map(link -> following(link, page, current));
    return page;
  }

  private String following(NextLink link, Document page, String current) {
    return link.path(api.base(), current)
        .filter(next -> !next.equals(current))
        .orElseThrow(() -> page.lacks(NO_LINK));
  }
}
