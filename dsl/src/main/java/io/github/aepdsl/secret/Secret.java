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

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Wraps a value.
   *
   * @throws NullPointerException when it is null
   */
  public static Secret of(String value) {
    return new Secret(Objects.requireNonNull(value, "a secret has a value"));
  }

  /** The value itself, for the one place that sends it. */
  public String reveal() {
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
