package io.github.aepdsl.internal.redact;

import io.github.aepdsl.secret.Secret;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The secrets that a client sent lately: a service may repeat one in the answer to another call,
 * such as when it tries the account that it was given before. Thread safe.
 */
public final class SentSecrets {

  private static final int MOST = 100;

  private final Set<Secret> latest = new LinkedHashSet<>();

  /** Adds those of a tree of lists and maps; the oldest are forgotten. */
  public void add(Object sent) {
    if (sent instanceof Secret secret) {
      remember(secret);
    } else if (sent instanceof Map<?, ?> map) {
      map.values().forEach(this::add);
    } else if (sent instanceof Iterable<?> items) {
      items.forEach(this::add);
    }
  }

  /** All that are remembered. */
  public synchronized List<Secret> all() {
    return new ArrayList<>(latest);
  }

  private synchronized void remember(Secret secret) {
    if (latest.add(secret) && latest.size() > MOST) {
      latest.remove(latest.iterator().next());
    }
  }
}
