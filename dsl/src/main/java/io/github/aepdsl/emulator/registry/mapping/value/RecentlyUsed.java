package io.github.aepdsl.emulator.registry.mapping.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was made from the last texts, such as patterns, because every row asks for the same
 * few. Safe for use by several threads.
 */
public final class RecentlyUsed<T> {

  private static final int KEPT = 200;

  private final Function<String, T> maker;
  private final Map<String, T> made =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > KEPT;
        }
      };

  /** Makes what is asked for and not kept with this function; what it throws is passed on. */
  public RecentlyUsed(Function<String, T> maker) {
    this.maker = maker;
  }

  /** What belongs to a text. */
  public synchronized T of(String text) {
    T kept = made.get(text);
    if (kept == null) {
      kept = maker.apply(text);
      made.put(text, kept);
    }
    return kept;
  }
}
