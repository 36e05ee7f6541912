package io.github.aepdsl;

import io.github.aepdsl.config.Asking;

/**
 * Who asks for a secret that is nowhere: the console of this process, until a prompt of its own
 * takes over.
 */
public final class Questions {

  private Questions() {}

  /** Has {@code secret("NAME")} ask in another way. */
  public static void use(Asking asking) {
    Shared.OF_PROCESS.use(asking);
  }
}
