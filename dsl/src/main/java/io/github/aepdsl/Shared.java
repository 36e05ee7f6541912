package io.github.aepdsl;

import io.github.aepdsl.config.Asking;
import io.github.aepdsl.config.NamedValues;
import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.show.OpenLoop;
import io.github.aepdsl.show.ProgressLoop;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * What one process shares: where it stands, the embedded platform, HTTP clients with their tokens,
 * and the display. The static words of {@link Aep} delegate to the one of this process; nothing
 * else is static and changes. Thread safe.
 */
final class Shared {

  /** The one of this process. */
  static final Shared OF_PROCESS = new Shared(Surroundings::ofProcess);

  private final Supplier<Surroundings> surroundings;
  private final EmbeddedPlatform platform = new EmbeddedPlatform();
  private final SharedClients clients = new SharedClients();
  private final OpenLoop loop = new OpenLoop();
  private volatile Asking asking = Asking.console();
  private volatile Display display = Display.printing(() -> System.out, () -> System.err);

  /**
   * A world of its own.
   *
   * @param surroundings where it stands, asked for at every use
   */
  Shared(Supplier<Surroundings> surroundings) {
    this.surroundings = surroundings;
  }

  Sessions sessions() {
    return new Sessions(surroundings.get(), platform, clients, Display.of(this::display));
  }

  NamedValues named() {
    return new NamedValues(surroundings.get(), asking);
  }

  Display display() {
    return display;
  }

  OpenLoop loop() {
    return loop;
  }

  void use(Display another) {
    display = another;
  }

  void use(Asking another) {
    asking = another;
  }

  <T> Iterable<T> progress(String what, Collection<T> items) {
    return new ProgressLoop<>(what, items, display, System::nanoTime, loop);
  }
}
