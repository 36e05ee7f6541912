package io.github.aepdsl.connection;

import io.github.aepdsl.resource.Location;
import java.net.URI;
import java.util.Optional;

/**
 * A connection's page in Adobe's user interface.
 *
 * @param url its address; empty where nobody has pages, as on the local platform
 * @param opened whether a browser was asked to open it
 * @param platform the platform in words
 */
public record ConnectionPage(Optional<URI> url, boolean opened, String platform) {

  static ConnectionPage of(Location location, String id, Browser browser) {
    Optional<URI> url = location.pages().map(pages -> pages.ofConnection(location.sandbox(), id));
    return new ConnectionPage(url, url.filter(browser::open).isPresent(), location.platform());
  }

  /** The address, and what became of it. */
  @Override
  public String toString() {
    return url.map(page -> (opened ? "opened " : "open ") + page)
        .orElse(platform + " has no pages to open; aep().connections() shows what it holds");
  }
}
