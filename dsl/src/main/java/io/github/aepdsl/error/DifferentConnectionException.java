package io.github.aepdsl.error;

import java.util.List;

/**
 * A connection of that name and source exists, and it is another one: it differs from the draft in
 * what the service shows of it. Nothing was created or changed.
 */
public final class DifferentConnectionException extends AepException {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final transient List<String> differences;

  /**
   * Tells which connection was found, and in what it differs.
   *
   * @param found the connection in words
   * @param id the id of the one that was found
   * @param differences each as a phrase, such as {@code host is 10.0.0.5, not 10.0.0.6}
   */
  public DifferentConnectionException(String found, String id, List<String> differences) {
    super(
        Problem.of(found + " is another one: " + String.join("; ", differences))
            .trying(
                """
                .name("...") for one of its own, aep().connection(%s) to take it as it is, \
                or .update() behind that to change it"""
                    .formatted(OneLine.literal(id))),
        null);
    this.id = id;
    this.differences = differences.stream().map(OneLine::whole).toList();
  }

  /** The id of the connection that was found. */
  public String id() {
    return id;
  }

  /** In what it differs from the draft. */
  public List<String> differences() {
    return differences;
  }
}
