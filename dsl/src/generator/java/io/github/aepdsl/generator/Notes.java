package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Status;
import java.util.Locale;

/** What a class's comment says about its connector, each sentence after a blank. */
final class Notes {

  private Notes() {}

  /** A status that is worth a warning, then the notes. */
  static String of(Connector connector, String authNotes) {
    boolean warns = connector.status() == Status.BETA || connector.status() == Status.DEPRECATED;
    return Javadoc.escaped(
        (warns ? " " + status(connector) : "") + after(connector.notes()) + after(authNotes));
  }

  /** Where the class comes from. The address of Adobe's page is too long for a line. */
  static String origin(Connector connector) {
    String described = "aep().connectors().describe(\"" + connector.key() + "\")";
    return "Generated from the catalog; {@code " + described + "} shows where Adobe's page is.";
  }

  private static String status(Connector connector) {
    String word = Names.capital(connector.status().name().toLowerCase(Locale.ROOT));
    return word + connector.statusSince().map(month -> " since " + month).orElse("") + ".";
  }

  private static String after(String notes) {
    return notes.isEmpty() ? "" : " " + notes;
  }
}
