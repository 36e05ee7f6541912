package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists and maps of texts of others. Prompts print them as they print themselves, so these print as
 * one line in which is escaped what no screen shows; what they hold stays as it is. Immutable.
 */
public final class PlainTexts {

  private PlainTexts() {}

  /** A copy, in the same order. */
  public static List<String> list(List<String> texts) {
    return new Texts(List.copyOf(texts));
  }

  /** A copy, in the same order. */
  public static Map<String, String> map(Map<String, String> texts) {
    return new Named(Collections.unmodifiableMap(new LinkedHashMap<>(texts)));
  }

  private static final class Texts extends AbstractList<String> {

    private final List<String> texts;

    Texts(List<String> texts) {
      this.texts = texts;
    }

    @Override
    public String get(int index) {
      return texts.get(index);
    }

    @Override
    public int size() {
      return texts.size();
    }

    @Override
    public String toString() {
      return OneLine.whole(texts.toString());
    }
  }

  private static final class Named extends AbstractMap<String, String> {

    private final Map<String, String> texts;

    Named(Map<String, String> texts) {
      this.texts = texts;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return texts.entrySet();
    }

    @Override
    public String toString() {
      return OneLine.whole(texts.toString());
    }
  }
}
