package io.github.aepdsl.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.notebook.Notebook;
import io.github.aepdsl.show.Tabular;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All ways in which a thing of ours comes to a screen. */
public final class Renderings {

  private static final Pattern IMAGE = Pattern.compile("data:image/svg\\+xml;base64,([\\w+/=]+)");

  private Renderings() {}

  /** What people see of it, by the way it comes to them. */
  public static Map<String, String> of(Object thing) {
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put("toString", String.valueOf(thing));
    ways.put("text", Notebook.text(thing));
    Notebook.html(thing)
        .ifPresent(
            html -> {
              ways.put("HTML", html);
              ways.put("pictures", pictures(html));
            });
    if (thing instanceof BaseConnection connection) {
      ways.put("trail", connection.trail().toString());
    }
    if (thing instanceof Throwable thrown) {
      ways.put("stack trace", stackTrace(thrown));
    }
    if (thing instanceof Tabular tabular) {
      ways.put("table", table(tabular));
    }
    return ways;
  }

  /** A list is read now, and that may fail. */
  private static String table(Tabular tabular) {
    try {
      return tabular.toTable().text();
    } catch (AepException e) {
      return stackTrace(e);
    }
  }

  private static String pictures(String html) {
    return IMAGE.matcher(html).results().map(Renderings::picture).collect(Collectors.joining());
  }

  private static String picture(MatchResult image) {
    return new String(Base64.getDecoder().decode(image.group(1)), UTF_8);
  }

  /** The messages in it; frames are names of classes. */
  private static String stackTrace(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    for (Throwable link = thrown; link != null; link = link.getCause()) {
      trace.append(link).append('\n');
      for (Throwable suppressed : link.getSuppressed()) {
        trace.append(suppressed).append('\n');
      }
    }
    return trace.toString();
  }
}
