package io.github.aepdsl.internal.api;

import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.list.Dialect;
import io.github.aepdsl.internal.list.ListQuery;
import io.github.aepdsl.internal.list.Turn;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Walks a list page by page, by the way that each page gives to the next, in constant memory and
 * not for ever: neither in circles nor along empty pages. Not thread safe, as iterators are.
 */
final class Pages implements Iterator<Document> {

  /** Services that filter late have some empty pages, none has so many in a row. */
  static final int MOST_EMPTY = 100;

  private final Api api;
  private final Dialect dialect;
  private final ListQuery query;
  private final Circle circle;
  private Optional<String> path;
  private Optional<JsonNode> before = Optional.empty();
  private int empty;
  private long seen;

  Pages(Api api, Dialect dialect, ListQuery query) {
    String first = dialect.firstPage(query);
    this.api = api;
    this.dialect = dialect;
    this.query = query;
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
    Document page =
        query.searchBody().isPresent() ? api.act(current, query.searchBody()) : api.get(current);
    long items = dialect.items(page).count();
    seen += items;
    empty = items == 0 ? empty + 1 : 0;
    path = dialect.nextPage(new Turn(query, page, current, api.base(), seen));
    path.ifPresent(next -> check(next, page));
    before = Optional.of(page.json());
    return page;
  }

  private void check(String next, Document page) {
    if (circle.closesAt(next)) {
      throw page.lacks("a usable link to the next page: the links lead in a circle");
    }
    if (before.filter(page.json()::equals).isPresent()) {
      throw page.lacks("a next page: the same one came again");
    }
    if (empty == MOST_EMPTY) {
      throw page.lacks("items, as did the " + (MOST_EMPTY - 1) + " pages before it");
    }
  }
}
