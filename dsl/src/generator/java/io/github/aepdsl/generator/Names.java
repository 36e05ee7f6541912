package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Connector;

/** Names of the classes that are written, and the chains that lead to them. */
final class Names {

  private Names() {}

  /** The draft of one auth spec. */
  static String draft(Connector connector, AuthSpec auth) {
    String step = isOnlyOne(connector) ? "" : capital(auth.step());
    return capital(connector.key()) + step + "Draft";
  }

  /** The choice between a connector's auth specs. */
  static String choice(Connector connector) {
    return capital(connector.key()) + "Auth";
  }

  /** What opens the draft, as somebody types it. */
  static String chain(Connector connector, AuthSpec auth) {
    String step = isOnlyOne(connector) ? "" : "." + auth.step() + "()";
    return "aep()." + connector.key() + "()" + step;
  }

  static boolean isOnlyOne(Connector connector) {
    return connector.auth().size() == 1;
  }

  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
