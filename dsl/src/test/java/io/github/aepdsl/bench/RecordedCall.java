package io.github.aepdsl.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as it was heard, with the ids in it, and those that its answer told.
 *
 * @param target path and query, cut where ids stand
 * @param headers those that differ from call to call
 * @param body cut where ids stand; empty when there was none
 * @param answered the ids in the answer, in order
 */
record RecordedCall(
    String method, Cut target, Map<String, String> headers, Cut body, List<String> answered) {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,}");

  /** Notes which id of another answer stands where one stood in the answer heard. */
  void matchIds(String answer, Map<String, String> newIds) {
    List<String> told = ids(answer);
    for (int i = 0; i < Math.min(told.size(), answered.size()); i++) {
      newIds.put(answered.get(i), told.get(i));
    }
  }

  /** All ids in a text, in order. */
  static List<String> ids(String text) {
    return ID.matcher(text).results().map(found -> found.group()).toList();
  }

  /**
   * A text and the ids in it, ready to be written with others in their place.
   *
   * @param texts what stands around the ids: one more than them
   */
  record Cut(List<String> texts, List<String> ids) {

    static Cut of(String text) {
      List<String> texts = new ArrayList<>();
      Matcher id = ID.matcher(text);
      int end = 0;
      while (id.find()) {
        texts.add(text.substring(end, id.start()));
        end = id.end();
      }
      texts.add(text.substring(end));
      return new Cut(texts, RecordedCall.ids(text));
    }

    boolean isEmpty() {
      return texts.equals(List.of(""));
    }

    /** The text with the ids that took the place of those heard. */
    String with(Map<String, String> newIds) {
      StringBuilder text = new StringBuilder(texts.get(0));
      for (int i = 0; i < ids.size(); i++) {
        text.append(newIds.getOrDefault(ids.get(i), ids.get(i))).append(texts.get(i + 1));
      }
      return text.toString();
    }
  }
}
