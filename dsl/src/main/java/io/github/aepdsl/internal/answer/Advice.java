package io.github.aepdsl.internal.answer;

/**
 * What to tell a person to try when a call fails, said by whoever makes the call: this layer knows
 * statuses, not what can be typed. An empty text leaves the words to the status. Immutable.
 *
 * @param refused when the service does not take what was sent (400)
 * @param denied when it does not take the token (401)
 * @param missing when it is not there (404)
 * @param stale when somebody changed it since it was read (412)
 * @param unsure when it is open whether it was done
 * @param unreachable when there is no connection at all
 * @param untrusted when nobody vouches for the certificate of the host
 * @param noSandbox when the sandbox is not there that it was for, which is known then
 */
public record Advice(
    String refused,
    String denied,
    String missing,
    String stale,
    String unsure,
    String unreachable,
    String untrusted,
    String noSandbox) {

  /** Nothing to say beyond what the status says. */
  public static final Advice NONE = new Advice("", "", "", "", "", "", "", "");

  /** A copy for what the service does not take. */
  public Advice whenRefused(String text) {
    return new Advice(text, denied, missing, stale, unsure, unreachable, untrusted, noSandbox);
  }

  /** A copy for a token that the service does not take. */
  public Advice whenDenied(String text) {
    return new Advice(refused, text, missing, stale, unsure, unreachable, untrusted, noSandbox);
  }

  /** A copy for something that is not there. */
  public Advice whenMissing(String text) {
    return new Advice(refused, denied, text, stale, unsure, unreachable, untrusted, noSandbox);
  }

  /** A copy for something that was changed meanwhile. */
  public Advice whenStale(String text) {
    return new Advice(refused, denied, missing, text, unsure, unreachable, untrusted, noSandbox);
  }

  /** A copy for a call of which nobody knows whether it was carried out. */
  public Advice whenUnsure(String text) {
    return new Advice(refused, denied, missing, stale, text, unreachable, untrusted, noSandbox);
  }

  /** A copy for a host that cannot be reached. */
  public Advice whenUnreachable(String text) {
    return new Advice(refused, denied, missing, stale, unsure, text, untrusted, noSandbox);
  }

  /** A copy for a host whose certificate nobody vouches for. */
  public Advice whenUntrusted(String text) {
    return new Advice(refused, denied, missing, stale, unsure, unreachable, text, noSandbox);
  }

  /** A copy for a sandbox that is not there. */
  public Advice whenNoSandbox(String text) {
    return new Advice(refused, denied, missing, stale, unsure, unreachable, untrusted, text);
  }

  /** This advice, and the other's where this one is silent. */
  public Advice or(Advice other) {
    return new Advice(
        first(refused, other.refused),
        first(denied, other.denied),
        first(missing, other.missing),
        first(stale, other.stale),
        first(unsure, other.unsure),
        first(unreachable, other.unreachable),
        first(untrusted, other.untrusted),
        first(noSandbox, other.noSandbox));
  }

  static String first(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
