package io.github.aepdsl.internal.api;

import io.github.aepdsl.internal.answer.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Walks a list page by page, by the link that each page gives to the next, in constant memory and
 * not for ever: neither in circles nor along empty pages. Not thread safe, as iterators are.
 */
final class Pages implements Iterator<Document> {

  /** Services that filter late have some empty pages, none has so many in a row. */
  static final int MOST_EMPTY = 100;

  private static final String NO_LINK = "a usable link to the next page";

  private final Api api;
  private final Circle circle;
  private Optional<String> path;
  private int empty;

  Pages(Api api, String first) {
    this.api = api;
    this.circle = new Circle(first);
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
    empty = page.json().path("items").isEmpty() ? empty + 1 : 0;
    path = NextLink.of(page).map(link -> following(link, page, current));
    return page;
  }

  private String following(NextLink link, Document page, String current) {
    String next = link.path(api.base(), current).orElseThrow(() -> page.lacks(NO_LINK));
    if (circle.closesAt(next)) {
      throw page.lacks(NO_LINK + ": the links lead in a circle");
    }
    if (empty == MOST_EMPTY) {
      throw page.lacks("items, as did the " + (MOST_EMPTY - 1) + " pages before it");
    }
    return next;
  }
}
