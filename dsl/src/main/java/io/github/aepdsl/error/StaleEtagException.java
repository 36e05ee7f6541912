package io.github.aepdsl.error;

import java.util.Optional;

/** Somebody changed it since it was read (412): refresh it, then repeat. */
public final class StaleEtagException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final String sentEtag;
  private final transient Optional<String> currentEtag;

  /**
   * Tells of a change that was made for another revision.
   *
   * @param sentEtag the revision that it was made for
   * @param currentEtag the one that the service has, if it told
   */
  public StaleEtagException(
      Problem problem, HttpAnswer answer, String sentEtag, Optional<String> currentEtag) {
    super(problem, answer);
    this.sentEtag = sentEtag;
    this.currentEtag = currentEtag;
  }

  /** The same once it is known which revision the service has. */
  public StaleEtagException against(String current, Problem problem) {
    return new StaleEtagException(problem, answer(), sentEtag, Optional.of(current));
  }

  /** The revision that the change was made for. */
  public String sentEtag() {
    return sentEtag;
  }

  /** The revision that the service has now, if it could be read. */
  public Optional<String> currentEtag() {
    return currentEtag;
  }
}
