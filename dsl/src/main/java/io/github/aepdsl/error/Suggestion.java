package io.github.aepdsl.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who misspelt a name. */
public final class Suggestion {

  private Suggestion() {}

  /** The valid name nearest to a misspelt one, unless all are too far away to be meant. */
  public static Optional<String> nearest(String misspelt, Collection<String> valid) {
    String wanted = misspelt.toLowerCase(Locale.ROOT);
    int tolerated = Math.max(2, misspelt.length() / 3);
    return valid.stream()
        .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= tolerated)
        .min(
            Comparator.comparingInt(
                    (String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                .thenComparing(name -> !beginsAlike(name, misspelt))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** So many valid names at most, the nearest to a misspelt one first, however far they are. */
  public static List<String> few(String misspelt, Collection<String> valid, int most) {
    String wanted = misspelt.toLowerCase(Locale.ROOT);
    return valid.stream()
        .sorted(
            Comparator.comparingInt(
                (String name) -> distance(wanted, name.toLowerCase(Locale.ROOT))))
        .limit(most)
        .toList();
  }

  private static boolean beginsAlike(String name, String misspelt) {
    return !misspelt.isEmpty() && name.startsWith(misspelt.substring(0, 1));
  }

  /** Whether a name holds a part, or its words begin with the part's letters: case is ignored. */
  public static boolean isPart(String part, String name) {
    String wanted = part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    String initials = name.replaceAll("\\B[a-z0-9]+|[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return !wanted.isEmpty() && (letters.contains(wanted) || initials.equals(wanted));
  }

  /** Levenshtein distance, one row at a time. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= left.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int cost = left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1;
        int next = Math.min(Math.min(row[column], row[column - 1]) + 1, diagonal + cost);
        diagonal = row[column];
        row[column] = next;
      }
    }
    return row[right.length()];
  }
}
