package io.github.aepdsl.catalog;

import java.util.List;
import java.util.Locale;

/** What the catalog has to say about a connector before somebody uses it, as lines of a form. */
public final class Remarks {

  private static final String INDENT = "  ";

  private Remarks() {}

  /** The connector's status where it is worth saying, and its notes, indented. */
  public static List<String> of(Connector connector) {
    return lines(INDENT, (label(connector) + connector.notes()).strip());
  }

  /** The notes of one of its auth specs, indented. */
  public static List<String> of(AuthSpec auth) {
    return lines(INDENT, auth.notes());
  }

  /** The connector's notes, for a text that shows the status elsewhere. */
  public static List<String> notes(Connector connector) {
    return lines("", connector.notes());
  }

  /** The status, and of a deprecation the month, as {@code deprecated since 2025-05}. */
  public static String status(CatalogEntry entry) {
    String since = entry.statusSince().map(month -> " since " + month).orElse("");
    return entry.status().name().toLowerCase(Locale.ROOT) + since;
  }

  private static List<String> lines(String indent, String note) {
    return note.isEmpty() ? List.of() : List.of(indent + "note: " + note);
  }

  private static String label(Connector connector) {
    Status status = connector.status();
    boolean worthSaying = status == Status.BETA || status == Status.DEPRECATED;
    return worthSaying ? status(connector.entry()) + ". " : "";
  }
}
