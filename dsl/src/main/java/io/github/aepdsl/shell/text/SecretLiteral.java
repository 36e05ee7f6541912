package io.github.aepdsl.shell.text;

import java.util.Locale;

/**
 * A secret that was typed.
 *
 * @param literal the string or number itself
 * @param start where what can stand for it begins: the literal, or a {@code Secret.of(…)} around it
 * @param end behind that
 * @param name what it is called there; empty where it is looked up already
 * @param asText whether a text is wanted in its place, and not a secret
 */
record SecretLiteral(JavaToken literal, int start, int end, String name, boolean asText) {

  /**
   * The code that looks it up; none where that stands beside it.
   *
   * @param source the connector that it belongs to, or nothing
   */
  String lookUp(String source) {
    if (name.isEmpty()) {
      return "";
    }
    String words = (source + "_" + name).replaceAll("([a-z0-9])([A-Z])", "$1_$2");
    String key = words.replaceAll("[^A-Za-z0-9]+", "_").replaceFirst("^_", "");
    return "secret(\"" + key.toUpperCase(Locale.ROOT) + "\")" + (asText ? ".reveal()" : "");
  }
}
