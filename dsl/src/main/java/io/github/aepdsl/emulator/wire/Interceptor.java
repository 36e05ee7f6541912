package io.github.aepdsl.emulator.wire;

import java.util.function.Supplier;

/**
 * Stands between the route table and the work: may let it be, prevent it, or spoil its answer. Sees
 * calls that found a route only. Called by several threads at once.
 */
public interface Interceptor {

  /** The outcome of a call, whose work is done when {@code rest} is asked for, if it is. */
  Outcome intercept(RoutedCall call, Supplier<Outcome> rest);
}
