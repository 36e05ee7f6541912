package io.github.aepdsl.explore;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder that is not there, such as the misspelt schema of a database.
 *
 * @param path as somebody has typed it
 * @param root what the root holds
 */
record MissingFolder(String path, List<SourceItem> root) {

  /** In words, with what was probably meant; empty when nothing is near, or it is there. */
  Optional<Problem> problem(String source) {
    Set<String> names = names();
    String what = "there is no folder \"%s\" in %s".formatted(OneLine.of(path), source);
    return names.contains(path)
        ? Optional.empty()
        : Suggestion.nearest(path, names).map(near -> Problem.of(what).meant(Optional.of(near)));
  }

  /** The folders of the root, and the schemas of its tables. */
  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (SourceItem item : root) {
      int dot = item.path().indexOf('.');
      if (item.type().equals("folder")) {
        names.add(item.path());
      } else if (dot > 0) {
        names.add(item.path().substring(0, dot));
      }
    }
    return names;
  }
}
