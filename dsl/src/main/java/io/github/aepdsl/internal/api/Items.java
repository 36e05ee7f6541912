package io.github.aepdsl.internal.api;

import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.list.Dialect;
import io.github.aepdsl.internal.list.ListQuery;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;

/** Walks the items of pages that a query asks for. Not thread safe, as iterators are. */
final class Items implements Iterator<JsonNode> {

  private final Iterator<Document> pages;
  private final Dialect dialect;
  private final ListQuery query;
  private Iterator<JsonNode> items = Collections.emptyIterator();
  private int left;

  Items(Iterator<Document> pages, Dialect dialect, ListQuery query) {
    this.pages = pages;
    this.dialect = dialect;
    this.query = query;
    this.left = query.limit();
  }

  @Override
  public boolean hasNext() {
    while (left > 0 && !items.hasNext() && pages.hasNext()) {
      items = dialect.items(pages.next()).filter(query).iterator();
    }
    return left > 0 && items.hasNext();
  }

  @Override
  public JsonNode next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    left--;
    return items.next();
  }
}
