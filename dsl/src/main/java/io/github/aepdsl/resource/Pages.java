package io.github.aepdsl.resource;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Walks a list over its pages. Not thread safe, as iterators are. */
final class Pages implements Iterator<BaseConnection> {

  private final Workspace workspace;
  private final ConnectionQuery query;
  private Optional<String> path;
  private Iterator<Details> items = Collections.emptyIterator();
  private int left;

  Pages(Workspace workspace, ConnectionQuery query) {
    this.workspace = workspace;
    this.query = query;
    this.path = Optional.of(query.pagePath());
    this.left = query.limit();
  }

  @Override
  public boolean hasNext() {
    while (left > 0 && !items.hasNext() && path.isPresent()) {
      Page page = Page.read(workspace, path.get());
      items = page.items().stream().filter(query).iterator();
      path = page.next();
    }
    return left > 0 && items.hasNext();
  }

  @Override
  public BaseConnection next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    left--;
    return BaseConnection.of(workspace, items.next(), Origin.READ);
  }
}
