package io.github.aepdsl.notebook;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.Progress;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Trail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * HTML that survives a notebook which is not trusted and reads in light and dark: plain tables and
 * images, everything escaped.
 */
final class Html {

  /** More of a list makes a page slow, and nobody reads it. */
  private static final int MOST_ROWS = 100;

  private static final String NEXT = "next: ";

  /** No browser breaks these, so they make a table too wide for its page. */
  private static final String LONG_ID = "[0-9a-f]{40,}";

  private static final int ID_START = 12;

  private Html() {}

  static Optional<String> of(Object anything) {
    if (anything instanceof BaseConnection connection) {
      return Optional.of(connection(connection));
    }
    if (anything instanceof Trail trail) {
      return Optional.of(picture(trail));
    }
    if (anything instanceof BarChart chart) {
      return Optional.of(image(ChartPicture.of(chart), chart));
    }
    if (anything instanceof AepException error) {
      return Optional.of(error(error, error.problem()));
    }
    if (anything instanceof InvalidValueException error) {
      return Optional.of(error(error, error.problem()));
    }
    if (anything instanceof Progress progress) {
      return Optional.of(progress(progress));
    }
    return tabular(anything);
  }

  /** The id and the inlet, which are for copying, on lines of their own. */
  private static String connection(BaseConnection connection) {
    String line = connection.toString();
    int ids = line.lastIndexOf("  id="); // the name may hold anything
    String own = escape(line.substring(0, ids)) + escape(line.substring(ids)).replace("  ", "<br>");
    return "<p>" + own + "</p>" + picture(connection.trail());
  }

  static String escape(Object text) {
    return OneLine.each(String.valueOf(text))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A list may have to be read, and that may fail. */
  private static Optional<String> tabular(Object anything) {
    try {
      Optional<TableView> table = TableView.of(anything);
      return table.map(all -> table(anything instanceof List<?> ? all.first(MOST_ROWS) : all));
    } catch (AepException e) {
      return Optional.of(error(e, e.problem()));
    }
  }

  private static String table(TableView table) {
    String rows = table.rows().stream().map(row -> row("td", row)).collect(Collectors.joining());
    String grid =
        table.rows().isEmpty()
            ? ""
            : "<table><thead>%s</thead><tbody>%s</tbody></table>"
                .formatted(row("th", table.columns()), rows);
    return "<p><b>"
        + escape(table.heading())
        + "</b></p>"
        + paragraphs(table.notes())
        + grid
        + paragraphs(table.after());
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<%1$s>%2$s</%1$s>".formatted(tag, left(cell(cell))))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  /** JupyterLab puts cells to the right; styles that say otherwise are dropped, this is not. */
  private static String left(String html) {
    return html.isEmpty() ? html : "<div align=\"left\">" + html + "</div>";
  }

  /** What still has to be given stands out without colour; long ids are whole in the text. */
  private static String cell(String text) {
    String shown = text.matches(LONG_ID) ? text.substring(0, ID_START) + "…" : text;
    return shown.equals("missing") ? "<b>missing</b>" : escape(shown);
  }

  private static String error(RuntimeException error, Problem problem) {
    String fix = problem.fix().map(text -> fact("fix", text)).orElse("");
    return "<table><tbody>%s%s%s</tbody></table>"
        .formatted(
            fact("error", error.getClass().getSimpleName()), fact("cause", problem.what()), fix);
  }

  private static String fact(String name, String text) {
    String lines = escape(text).replace("\n", "<br>");
    return "<tr><th>%s</th><td>%s</td></tr>".formatted(name, left(lines));
  }

  private static String progress(Progress progress) {
    return "<p>%s <progress value=\"%d\" max=\"%d\"></progress></p>"
        .formatted(escape(progress), progress.done(), Math.max(1, progress.total()));
  }

  private static String picture(Trail trail) {
    return image(Picture.of(trail), trail);
  }

  private static String image(Picture picture, Object text) {
    return "<p><img src=\"%s\" alt=\"%s\"></p>".formatted(picture.uri(), escape(text));
  }

  private static String paragraphs(List<String> lines) {
    return lines.stream().map(Html::paragraph).collect(Collectors.joining());
  }

  private static String paragraph(String line) {
    return line.startsWith(NEXT)
        ? "<p>" + NEXT + "<code>" + escape(line.substring(NEXT.length())) + "</code></p>"
        : "<p>" + escape(line) + "</p>";
  }
}
