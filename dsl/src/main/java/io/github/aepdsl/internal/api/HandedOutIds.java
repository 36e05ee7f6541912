package io.github.aepdsl.internal.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The ids that this client has handed out as created, so that a lost answer is never matched with
 * something that is somebody else's. Only the latest are kept; older ones are out by their creation
 * time. Thread safe.
 */
final class HandedOutIds {

  private static final int KEPT = 1000;

  private final Set<String> ids =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > KEPT;
            }
          });

  /** Takes the id, unless it is taken. */
  synchronized boolean claim(String id) {
    return ids.add(id);
  }
}
