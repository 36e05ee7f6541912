package io.github.aepdsl.emulator;

import java.util.Set;

/**
 * The fields of a resource that filters may name.
 *
 * @param roots the first segments of the paths that exist
 * @param numbers the fields that are numbers for sure
 * @param open the beginning of paths whose types are not known beforehand
 */
record Fields(Set<String> roots, Set<String> numbers, String open) {

  static final Fields CONNECTIONS =
      new Fields(
          Set.of(
              "id",
              "name",
              "description",
              "connectionSpec",
              "state",
              "auth",
              "createdAt",
              "updatedAt",
              "createdBy",
              "updatedBy",
              "createdClient",
              "updatedClient",
              "sandboxId",
              "sandboxName",
              "imsOrgId",
              "version",
              "etag"),
          Set.of("createdAt", "updatedAt"),
          "auth.params.");

  static final Fields SPECS =
      new Fields(
          Set.of("id", "name", "providerId", "version", "authSpec", "sourceSpec", "attributes"),
          Set.of(),
          "attributes.");

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
