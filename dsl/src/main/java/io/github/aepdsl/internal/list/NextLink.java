package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.answer.Document;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The link of a page to the one after it, whatever it holds: tokens come with equals signs, blanks
 * and letters that no address may hold.
 *
 * @param href as the service wrote it
 */
record NextLink(String href) {

  private static final Pattern TO_ANOTHER_HOST = Pattern.compile("(?s)//.*|[A-Za-z][\\w+.-]*:.*");

  private static final Pattern HALF_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})");

  /** The page's link, if it has one. */
  static Optional<NextLink> of(Document page) {
    return Optional.of(page.json().at("/_links/next/href").asString(""))
        .filter(href -> !href.isBlank())
        .map(NextLink::new);
  }

  /**
   * The path below the service's base: links are relative to it or begin with it. One to another
   * place is not followed, because the token would go there.
   *
   * @param base where the service's paths begin
   * @param current the path of the page that the link stands on
   */
  Optional<String> path(URI base, String current) {
    String below = without(base.getRawPath() + "/", without(base + "/", href));
    if (TO_ANOTHER_HOST.matcher(below).matches()) {
      return Optional.empty();
    }
    String path = below.startsWith("?") ? Address.withoutQuery(current) + below : below;
    return Optional.of(escaped(path.startsWith("/") ? path : "/" + path))
        .filter(next -> isAddress(base + next));
  }

  private static String without(String prefix, String text) {
    return text.startsWith(prefix) ? text.substring(prefix.length() - 1) : text;
  }

  /** What is not allowed in an address escaped; what is escaped already stays. */
  private static String escaped(String href) {
    StringBuilder escaped = new StringBuilder(href.length());
    HALF_ESCAPE
        .matcher(href)
        .replaceAll("%25")
        .codePoints()
        .forEach(letter -> append(escaped, letter));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int letter) {
    boolean allowed = letter > ' ' && letter < 0x7f && "\"<>\\^`{|}[]".indexOf(letter) < 0;
    String text = Character.toString(letter);
    escaped.append(allowed ? text : Address.encode(text));
  }

  private static boolean isAddress(String text) {
    try {
      return new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
