package io.github.aepdsl.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.show.Trail;
import io.github.aepdsl.show.Trail.Stop;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A trail as boxes and arrows, in as many lines as a page takes. An image that brings its own light
 * background reads the same on a light page and on a dark one, and is shown where inline SVG is
 * dropped.
 *
 * @param svg the drawing
 */
record Picture(String svg) {

  private static final int HEIGHT = 76;
  private static final int GAP = 34;
  private static final int LEADING = 12;
  private static final int WIDEST = 1_000;
  private static final int PADDING = 12;
  private static final int NARROWEST = 64;
  private static final int LONGEST = 30;
  private static final String ID = "^(\\p{XDigit}{8})[\\p{XDigit}-]{16,}$";

  private static final String ARROW =
      """
      <path d="M%1$d %2$dh%3$dm-7 -5l7 5l-7 5" fill="none" stroke="#888888" stroke-width="2"/>
      """;

  private static final String CARD =
      """
      <rect x="%d" y="%d" width="%d" height="%d" rx="8" fill="#f7f7f7" stroke="#888888"/>
      """;

  private static final String BOX =
      """
      <text x="%1$d" y="%2$d" fill="#555555">%3$s</text>
      <text x="%1$d" y="%4$d" fill="#111111" font-weight="bold">%5$s</text>
      <text x="%1$d" y="%6$d" fill="#555555">%7$s</text>
      """;

  static Picture of(Trail trail) {
    StringBuilder parts = new StringBuilder();
    int x = 0;
    int y = 0;
    int widest = 0;
    for (Stop stop : trail.stops()) {
      List<String> lines = lines(stop);
      int width = width(lines);
      if (x > 0 && x + GAP + width > WIDEST) {
        y += HEIGHT + LEADING;
        x = 0;
      }
      if (x + y > 0) {
        parts.append(ARROW.formatted(x + 5, y + 38, GAP - 8));
        x += GAP;
      }
      parts.append(box(x + 1, y, width, lines.stream().map(Html::escape).toList()));
      x += width;
      widest = Math.max(widest, x);
    }
    return of(
        widest + 2, y + HEIGHT, "how it hangs together", drawn(trail).toString(), parts.toString());
  }

  private static String box(int x, int y, int width, List<String> safe) {
    return CARD.formatted(x, y + 1, width, HEIGHT - 2)
        + BOX.formatted(x + PADDING, y + 22, safe.get(0), y + 43, safe.get(1), y + 63, safe.get(2));
  }

  /** With what the boxes say; a whole address has a port, and pictures are to repeat. */
  private static Trail drawn(Trail trail) {
    return new Trail(
        trail.stops().stream()
            .map(stop -> new Stop(stop.kind(), shortened(stop.name()), shortened(stop.detail())))
            .toList());
  }

  /** A drawing with a title and a description for those who do not see it. */
  static Picture of(int width, int height, String title, String description, String parts) {
    return new Picture(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%1$d" height="%2$d" \
        viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="13">
        <title>%3$s</title>
        <desc>%4$s</desc>
        %5$s</svg>
        """
            .formatted(width, height, Html.escape(title), Html.escape(description), parts));
  }

  /** The background of a whole drawing. */
  static String card(int width, int height) {
    return CARD.formatted(1, 1, width, height);
  }

  /** As an address that an image element takes. */
  String uri() {
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(UTF_8));
  }

  private static List<String> lines(Stop stop) {
    return Stream.of(stop.kind(), stop.name(), stop.detail()).map(Picture::shortened).toList();
  }

  /**
   * Of an address only its path, of an id only its beginning: the box is small, and the text beside
   * it has the whole.
   */
  private static String shortened(String text) {
    String path = text.replaceFirst("^https?://[^/]+(?=/.)", "").replaceFirst(ID, "$1…");
    return path.codePointCount(0, path.length()) <= LONGEST
        ? path
        : path.substring(0, path.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static int width(List<String> lines) {
    int widest = lines.stream().mapToInt(Letters::width).max().orElse(0);
    return 2 * PADDING + Math.max(widest, NARROWEST);
  }
}
