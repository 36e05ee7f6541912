package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.inlet.InletOptions;
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
 * @param inlets how strict streaming inlets are
 * @param state the folder where everything outlives the process; empty when nothing does
 * @param live whether connections lead to the real databases that they name, or to sample data
 * @param drivers the folder where drivers of databases are kept
 */
public record LocalPlatformOptions(
    int port,
    Clock clock,
    OptionalLong seed,
    List<String> sandboxes,
    boolean strictSandboxHeader,
    InletOptions inlets,
    Optional<Path> state,
    boolean live,
    Path drivers) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when there is no sandbox
   */
  public LocalPlatformOptions {
    sandboxes = List.copyOf(sandboxes);
    if (sandboxes.isEmpty()) {
      throw new IllegalArgumentException("sandboxes is empty: name at least one");
    }
  }

  /**
   * A free port, the system clock, random ids, sandboxes prod, dev and stage, nothing strict,
   * nothing kept, sample data.
   */
  public static LocalPlatformOptions defaults() {
    return new LocalPlatformOptions(
        0,
        Clock.systemUTC(),
        OptionalLong.empty(),
        List.of("prod", "dev", "stage"),
        false,
        InletOptions.defaults(),
        Optional.empty(),
        false,
        DatabaseDrivers.folder(Path.of(System.getProperty("user.home"))));
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
    return withInlets(inlets.withAuthFailureCode(code));
  }

  /** A copy whose inlets are this strict. */
  public LocalPlatformOptions withInlets(InletOptions newInlets) {
    return with(copy -> copy.inlets = newInlets);
  }

  /** A copy that keeps everything in this folder, and begins with what is there. */
  public LocalPlatformOptions withState(Path folder) {
    return with(copy -> copy.state = Optional.of(folder));
  }

  /** A copy that reaches the real databases which connections name, or shows sample data. */
  public LocalPlatformOptions withLive(boolean reached) {
    return with(copy -> copy.live = reached);
  }

  /** A copy that keeps drivers of databases in this folder. */
  public LocalPlatformOptions withDrivers(Path folder) {
    return with(copy -> copy.drivers = folder);
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
    private InletOptions inlets;
    private Optional<Path> state;
    private boolean live;
    private Path drivers;

    Copy(LocalPlatformOptions from) {
      port = from.port;
      clock = from.clock;
      seed = from.seed;
      sandboxes = from.sandboxes;
      strictSandboxHeader = from.strictSandboxHeader;
      inlets = from.inlets;
      state = from.state;
      live = from.live;
      drivers = from.drivers;
    }

    LocalPlatformOptions options() {
      return new LocalPlatformOptions(
          port, clock, seed, sandboxes, strictSandboxHeader, inlets, state, live, drivers);
    }
  }
}
