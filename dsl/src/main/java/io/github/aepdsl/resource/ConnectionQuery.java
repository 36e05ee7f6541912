package io.github.aepdsl.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which connections are asked for. The service filters, and so does {@link #test}: its grammar
 * cannot say a name with a comma or a quote.
 */
record ConnectionQuery(Optional<String> name, Optional<String> specId, int limit)
    implements Predicate<Details> {

  static final ConnectionQuery ALL =
      new ConnectionQuery(Optional.empty(), Optional.empty(), Integer.MAX_VALUE);

  private static final int PAGE = 50;

  ConnectionQuery named(String wanted) {
    return new ConnectionQuery(Optional.of(wanted), specId, limit);
  }

  ConnectionQuery spec(String wanted) {
    return new ConnectionQuery(name, Optional.of(wanted), limit);
  }

  ConnectionQuery limit(int most) {
    return new ConnectionQuery(name, specId, most);
  }

  /** Whether the service's own filters say exactly what is asked. */
  boolean isExact() {
    return name.filter(text -> !isSayable(text)).isEmpty();
  }

  String pagePath() {
    return "/connections?limit=" + Math.min(limit, PAGE) + filters();
  }

  String countPath() {
    return "/connections?count=true" + filters();
  }

  @Override
  public boolean test(Details item) {
    return name.filter(wanted -> !wanted.equals(item.name())).isEmpty()
        && specId.filter(wanted -> !wanted.equals(item.specId())).isEmpty();
  }

  private String filters() {
    return name.filter(ConnectionQuery::isSayable)
            .map(text -> "&property=name==" + encode(text))
            .orElse("")
        + specId.map(id -> "&property=connectionSpec.id==" + encode(id)).orElse("");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static boolean isSayable(String name) {
    return !name.isBlank() && name.equals(name.strip()) && name.matches("[^,\"=<>!~\\p{Cntrl}]+");
  }
}
