package io.github.aepdsl.plan;

import java.text.Normalizer;
import java.util.Locale;

/** What may be the name of a field: letters, digits and underscores, no underscore at its start. */
final class FieldName {

  private static final String LEGAL = "[A-Za-z0-9][A-Za-z0-9_]*";

  private FieldName() {}

  static boolean isLegal(String name) {
    return name.matches(LEGAL);
  }

  /** The name as it is if it is one, else its words as one: {@code FIRST NAME}: firstName. */
  static String of(String name) {
    if (isLegal(name)) {
      return name;
    }
    StringBuilder joined = new StringBuilder();
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    for (String word : plain.split("[^A-Za-z0-9]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      joined.append(joined.isEmpty() || lower.isEmpty() ? lower : capital(lower));
    }
    return joined.isEmpty() ? "field" : joined.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
