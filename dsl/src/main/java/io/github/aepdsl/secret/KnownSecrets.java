package io.github.aepdsl.secret;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of this process that somebody made a secret of, from when on a prompt wants to know
 * them: a library keeps none. Thread safe.
 */
final class KnownSecrets {

  /** Shorter ones would hide what is none. */
  private static final int SHORTEST = 4;

  private static final Set<Secret> SEEN = ConcurrentHashMap.newKeySet();
  private static volatile boolean watched;

  private KnownSecrets() {}

  static void watch() {
    watched = true;
  }

  /** Remembers it, if anybody wants to know. */
  static Secret seen(Secret secret) {
    if (watched && secret.reveal().length() >= SHORTEST) {
      SEEN.add(secret);
    }
    return secret;
  }

  static boolean has(String text) {
    return SEEN.contains(new Secret(text));
  }
}
