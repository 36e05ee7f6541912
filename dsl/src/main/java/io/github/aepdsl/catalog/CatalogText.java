package io.github.aepdsl.catalog;

import java.util.Optional;

/**
 * The catalog as text. Finds one connector's object by the file's layout, which indents those
 * objects by four spaces and nothing else by so few: parsing all of it would slow the first answer.
 *
 * @param json the whole file
 */
record CatalogText(String json) {

  private static final String BEGIN = "\n    {";
  private static final String END = "\n    }";

  /** The object of the connector that has this value, unless the text is laid out otherwise. */
  Optional<String> entry(String name, String value) {
    int at = json.indexOf("\n      \"" + name + "\": \"" + value + "\",");
    int begin = at < 0 ? -1 : json.lastIndexOf(BEGIN, at);
    int end = at < 0 ? -1 : json.indexOf(END, at);
    return begin < 0 || end < 0
        ? Optional.empty()
        : Optional.of(json.substring(begin, end + END.length()));
  }
}
