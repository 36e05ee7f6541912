package io.github.aepdsl.emulator;

import io.github.aepdsl.emulator.fault.Cleared;
import io.github.aepdsl.emulator.fault.Faults;
import io.github.aepdsl.emulator.ims.Account;
import io.github.aepdsl.emulator.inlet.InletOptions;
import io.github.aepdsl.emulator.inlet.ReceivedMessages;
import io.github.aepdsl.emulator.server.Application;
import io.github.aepdsl.emulator.server.Limits;
import io.github.aepdsl.emulator.server.LoopbackServer;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Adobe Experience Platform on this machine: a Flow Service, an IMS and a streaming inlet on one
 * loopback port, with state, checks and errors of the real ones. Nothing leaves the machine unless
 * {@link #live()} says so, and nothing outlives {@link #close()} unless the options name a folder
 * for it. Its threads do not keep a program running. Safe for use by several threads.
 *
 * <pre>{@code
 * try (LocalPlatform platform = LocalPlatform.start()) {
 *   URI connections = platform.platformUrl().resolve("/data/foundation/flowservice/connections");
 * }
 * }</pre>
 */
public final class LocalPlatform implements AutoCloseable {

  private final LocalPlatformOptions options;
  private final LoopbackServer server;
  private volatile PlatformState world;
  private volatile Consumer<AnsweredRequest> answered = request -> {};
  private volatile boolean live;

  private LocalPlatform(LocalPlatformOptions options) {
    this.options = options;
    live = options.live();
    server = LoopbackServer.bind(options.port(), Limits.defaults());
    server.start(new Lazily(), options.clock(), Sleeper.THREAD);
  }

  /** Starts one on a free port, see {@link LocalPlatformOptions#defaults()}. */
  public static LocalPlatform start() {
    return start(LocalPlatformOptions.defaults());
  }

  /**
   * Starts one.
   *
   * @throws java.io.UncheckedIOException when the port is taken
   * @throws io.github.aepdsl.error.ConfigurationException when the state's folder cannot be had
   */
  public static LocalPlatform start(LocalPlatformOptions options) {
    LocalPlatform platform = new LocalPlatform(options);
    if (options.state().isPresent()) {
      platform.begin();
    }
    return platform;
  }

  /** Whoever names a folder learns at once whether it can be had. */
  private void begin() {
    try {
      world();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The host to which clients append {@code /data/foundation/flowservice}. */
  public URI platformUrl() {
    return server.address();
  }

  /** The host to which clients append {@code /ims/token/v3}. */
  public URI imsUrl() {
    return server.address();
  }

  /** The host to which senders append <code>/collection/{inletId}</code>. */
  public URI inletUrl() {
    return server.address();
  }

  /** The one client id that is known; always the same. */
  public String clientId() {
    return Account.CLIENT_ID;
  }

  /** The secret that goes with it; always the same, and worth nothing elsewhere. */
  public String clientSecret() {
    return Account.CLIENT_SECRET;
  }

  /** The one organisation that is known; always the same. */
  public String orgId() {
    return Account.ORG_ID;
  }

  /** The sandboxes; the first is the default. */
  public List<String> sandboxes() {
    return options.sandboxes();
  }

  /** A new access token, as if fetched from IMS: good for a day. */
  public String issueAccessToken() {
    return world().tokens().issue(Account.SCOPES);
  }

  /**
   * From now on connections lead to the real databases that they name, those that there are already
   * as well.
   */
  public LocalPlatform live() {
    live = true;
    return this;
  }

  /** From now on there is sample data behind connections, and no database is reached. */
  public LocalPlatform sample() {
    live = false;
    return this;
  }

  /** Whether connections lead to real databases. */
  public boolean isLive() {
    return live;
  }

  /** The switch that makes the platform fail on demand. */
  public Faults faults() {
    return world().faults();
  }

  /** The messages that inlets took, newest last; all are counted, the last 10,000 kept. */
  public ReceivedMessages received() {
    return world().inlets().received();
  }

  /** Has inlets be as strict as this makes them, from the next request on. */
  public void inlets(UnaryOperator<InletOptions> change) {
    world().inlets().change(change);
  }

  /**
   * Has somebody told of every request from now on, by the threads that answer them, and of every
   * message as it is taken.
   *
   * @param messages takes what the sender got back for a message, and its text
   */
  public void listen(Consumer<AnsweredRequest> requests, BiConsumer<String, String> messages) {
    world().inlets().listen(message -> messages.accept(message.xactionId(), message.body()));
    answered = requests;
  }

  /** Remembers all that is there now, to go back to it. */
  public PlatformSnapshot snapshot() {
    return new PlatformSnapshot(options.clock().instant(), world().capture());
  }

  /** Forgets all resources, rows, messages and faults; tokens stay good. */
  public Cleared reset() {
    world().reset();
    return new Cleared("forgot all resources, rows, messages and faults of " + server.address());
  }

  /** Stops at once; calls under way lose their connection. */
  @Override
  public void close() {
    server.stop();
    endWorld();
  }

  private synchronized void endWorld() {
    if (world != null) {
      world.close();
    }
  }

  /** Where it listens, in which sandboxes, and on which data. */
  @Override
  public String toString() {
    return "local platform at %s, sandboxes %s, %s data"
        .formatted(server.address(), sandboxes(), live ? "live" : "sample");
  }

  /** Made by whoever asks for it first, so that starting a prompt does not wait for it. */
  private PlatformState world() {
    PlatformState known = world;
    return known != null ? known : firstWorld();
  }

  private synchronized PlatformState firstWorld() {
    if (world == null) {
      world = PlatformState.of(options, server.address(), this::isLive);
    }
    return world;
  }

  private final class Lazily implements Application {
    @Override
    public String requestId() {
      return world().requestId();
    }

    @Override
    public Outcome answer(Request request) {
      long began = System.nanoTime();
      Outcome outcome = world().answer(request);
      answered.accept(
          new AnsweredRequest(
              request.method(),
              request.path(),
              outcome.status(),
              Duration.ofNanos(System.nanoTime() - began)));
      return outcome;
    }
  }
}
