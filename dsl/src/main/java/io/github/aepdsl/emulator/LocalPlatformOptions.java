package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.wire.StillClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * How a {@link LocalPlatform} starts. Immutable; each {@code with} returns a copy.
 *
 * <pre>{@code
 * LocalPlatform.start(LocalPlatformOptions.defaults().withPort(8077).withStrictSandboxHeader(true))
 * }</pre>
 *
 * @param port the loopback port; 0 takes a free one
 * @param clock tells when tokens expire and when things were created
 * @param seed makes ids and tokens repeat from run to run; random when empty
 * @param sandboxes the sandboxes that exist; the first answers calls without a sandbox header
 * @param strictSandboxHeader whether a call without {@code x-sandbox-name} is refused
 * @param inletAuthFailureCode the status for a bad token at an authenticated inlet, 401 or 403
 * @param state the folder where everything outlives the process; empty when nothing does
 */
public record LocalPlatformOptions(
    int port,
    Clock clock,
    OptionalLong seed,
    List<String> sandboxes,
    boolean strictSandboxHeader,
    int inletAuthFailureCode,
    Optional<Path> state) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when there is no sandbox, or the inlet code is not 401 or 403
   */
  public LocalPlatformOptions {
    sandboxes = List.copyOf(sandboxes);
    if (sandboxes.isEmpty()) {
      throw new IllegalArgumentException("sandboxes is empty: name at least one");
    }
    if (inletAuthFailureCode != 401 && inletAuthFailureCode != 403) {
      throw new IllegalArgumentException(
          "inletAuthFailureCode is " + inletAuthFailureCode + ": Adobe's pages know 401 and 403");
    }
  }

  /**
   * A free port, the system clock, random ids, sandboxes prod, dev and stage, nothing strict,
   * nothing kept.
   */
  public static LocalPlatformOptions defaults() {
    return new LocalPlatformOptions(
        0,
        Clock.systemUTC(),
        OptionalLong.empty(),
        List.of("prod", "dev", "stage"),
        false,
        401,
        Optional.empty());
  }

  /** A copy with this port; 0 takes a free one. */
  public LocalPlatformOptions withPort(int newPort) {
    return with(copy -> copy.port = newPort);
  }

  /** A copy with this clock. */
  public LocalPlatformOptions withClock(Clock newClock) {
    return with(copy -> copy.clock = newClock);
  }

  /** A copy whose clock stands still at this time, but goes on to what is due in a minute. */
  public LocalPlatformOptions withClockAt(Instant time) {
    return withClock(new StillClock(time));
  }

  /** A copy whose ids and tokens repeat from run to run. */
  public LocalPlatformOptions withSeed(long newSeed) {
    return with(copy -> copy.seed = OptionalLong.of(newSeed));
  }

  /** A copy with these sandboxes. */
  public LocalPlatformOptions withSandboxes(List<String> newSandboxes) {
    return with(copy -> copy.sandboxes = newSandboxes);
  }

  /** A copy that refuses calls without a sandbox header, or answers them from the first sandbox. */
  public LocalPlatformOptions withStrictSandboxHeader(boolean strict) {
    return with(copy -> copy.strictSandboxHeader = strict);
  }

  /** A copy with this status for a bad token at an authenticated inlet. */
  public LocalPlatformOptions withInletAuthFailureCode(int code) {
    return with(copy -> copy.inletAuthFailureCode = code);
  }

  /** A copy that keeps everything in this folder, and begins with what is there. */
  public LocalPlatformOptions withState(Path folder) {
    return with(copy -> copy.state = Optional.of(folder));
  }

  private LocalPlatformOptions with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.options();
  }

  /** A copy that can be changed: the one place besides the record that lists its components. */
  private static final class Copy {

    private int port;
    private Clock clock;
    private OptionalLong seed;
    private List<String> sandboxes;
    private boolean strictSandboxHeader;
    private int inletAuthFailureCode;
    private Optional<Path> state;

    Copy(LocalPlatformOptions from) {
      port = from.port;
      clock = from.clock;
      seed = from.seed;
      sandboxes = from.sandboxes;
      strictSandboxHeader = from.strictSandboxHeader;
      inletAuthFailureCode = from.inletAuthFailureCode;
      state = from.state;
    }

    LocalPlatformOptions options() {
      return new LocalPlatformOptions(
          port, clock, seed, sandboxes, strictSandboxHeader, inletAuthFailureCode, state);
    }
  }
}
