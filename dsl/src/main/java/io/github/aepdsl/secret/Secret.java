package io.github.aepdsl.secret;

import java.util.Objects;

/**
 * A password, token or key that never prints: {@code toString()} is {@code ***}. Immutable.
 *
 * <pre>{@code
 * aep().cassandra().host("10.0.0.5").username("svc").password(secret("CASSANDRA_PASSWORD"))
 * }</pre>
 */
public final class Secret {

  /** What is printed instead of a secret. */
  public static final String MASK = "***";

  /** A String or a Number, as JSON tells them apart. */
  private final Object value;

  Secret(Object value) {
    this.value = Objects.requireNonNull(value, "a secret has a value");
  }

  /**
   * Wraps a value.
   *
   * @throws NullPointerException when it is null
   */
  public static Secret of(String value) {
    return KnownSecrets.seen(new Secret(value));
  }

  /**
   * Wraps a number, which stays one on the wire.
   *
   * @throws NullPointerException when it is null
   */
  public static Secret of(Number value) {
    return new Secret(value);
  }

  /** The value itself as a text, for the one place that sends it. */
  public String reveal() {
    return value.toString();
  }

  /** The value itself as it was given: a String or a Number. */
  public Object revealed() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Always {@code ***}. */
  @Override
  public String toString() {
    return MASK;
  }
}
