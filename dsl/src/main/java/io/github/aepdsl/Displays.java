package io.github.aepdsl;

import io.github.aepdsl.show.Display;
import io.github.aepdsl.show.OpenLoop;

/**
 * The display of this process, which {@code show} and {@code progress} use: the printing one until
 * a notebook installs its own.
 */
public final class Displays {

  private Displays() {}

  /** The one in use. */
  public static Display current() {
    return Shared.OF_PROCESS.display();
  }

  /** The loop of {@code progress} that is under way, if any is. */
  public static OpenLoop loop() {
    return Shared.OF_PROCESS.loop();
  }

  /** Has {@code show} and {@code progress} use another. */
  public static void use(Display display) {
    Shared.OF_PROCESS.use(display);
  }
}
