package io.github.aepdsl.source;

import io.github.aepdsl.connection.Workspace;
import java.util.Map;
import java.util.function.Function;

/**
 * What a session gives to the drafts it opens.
 *
 * @param workspace where the connection will live
 * @param curl where {@code curl()} sends the request
 * @param configured the configured values of a source, by connector key
 */
public record DraftContext(
    Workspace workspace,
    CurlTarget curl,
    Function<String, Map<String, ConfiguredValue>> configured) {

  /** The same in another sandbox. */
  public DraftContext in(Workspace other) {
    return new DraftContext(other, curl, configured);
  }

  /** Platform and sandbox in words. */
  public String where() {
    return workspace.location().toString();
  }
}
