package io.github.aepdsl.source;

import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the catalog has to say about a connector before somebody uses it, as lines of a form. */
final class Remarks {

  private Remarks() {}

  /** The connector's status and notes, indented. */
  static List<String> of(Connector connector) {
    return lines("  ", (label(connector) + connector.notes()).strip());
  }

  /** The connector's status and notes, then those of the auth spec that was picked. */
  static List<String> of(Form form) {
    List<String> all = new ArrayList<>(of(form.connector()));
    all.addAll(lines("  ", form.auth().notes()));
    return all;
  }

  /** The connector's notes, for a text that shows the status elsewhere. */
  static List<String> notes(Connector connector) {
    return lines("", connector.notes());
  }

  /** The status, and of a deprecation the month, as {@code deprecated since 2025-05}. */
  static String status(Connector connector) {
    String since = connector.statusSince().map(month -> " since " + month).orElse("");
    return connector.status().name().toLowerCase(Locale.ROOT) + since;
  }

  private static List<String> lines(String indent, String note) {
    return note.isEmpty() ? List.of() : List.of(indent + "note: " + note);
  }

  private static String label(Connector connector) {
    Status status = connector.status();
    boolean worthSaying = status == Status.BETA || status == Status.DEPRECATED;
    return worthSaying ? status(connector) + ". " : "";
  }
}
