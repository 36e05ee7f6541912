package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.Stamp;
import java.util.HashSet;
import java.util.Set;

/**
 * The fields of a resource that filters may name.
 *
 * @param roots the first segments of the paths that exist
 * @param numbers the fields that are numbers for sure
 * @param open the beginning of paths whose types are not known beforehand
 */
public record FilterFields(Set<String> roots, Set<String> numbers, String open) {

  /** The fields of a stored resource: its own beside those that the service adds. */
  public static FilterFields stamped(Set<String> own, String open) {
    Set<String> roots = new HashSet<>(own);
    roots.addAll(Stamp.FIELDS);
    return new FilterFields(Set.copyOf(roots), Set.of("createdAt", "updatedAt"), open);
  }

  boolean knows(String path) {
    return roots.contains(root(path));
  }

  /** The top-level field of a path. */
  static String root(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return path.substring(0, end);
  }

  boolean isNumber(String path) {
    return numbers.contains(path);
  }

  boolean isOrdered(String path) {
    return isNumber(path) || path.startsWith(open);
  }
}
