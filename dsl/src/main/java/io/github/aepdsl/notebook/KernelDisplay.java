package io.github.aepdsl.notebook;

import io.github.aepdsl.show.Display;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Sends what {@code show} and {@code progress} have to the kernel. */
final class KernelDisplay implements Display {

  private final Kernel kernel;

  KernelDisplay(Kernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public void show(Object anything) {
    kernel.show(shown(anything), Optional.empty(), false);
  }

  @Override
  public Consumer<Object> showChanging(Object first) {
    Optional<String> place = Optional.of(UUID.randomUUID().toString());
    kernel.show(shown(first), place, false);
    return next -> kernel.show(shown(next), place, true);
  }

  @Override
  public boolean replaces() {
    return true;
  }

  /** Kernels cannot render null. */
  private static Object shown(Object anything) {
    return anything == null ? "null" : anything;
  }
}
