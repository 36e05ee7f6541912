package io.github.aepdsl.emulator.fault;

import io.github.aepdsl.emulator.wire.Interceptor;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.RoutedCall;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets staged faults strike the calls that they were staged for. Safe for use by several threads.
 */
public final class FaultInterceptor implements Interceptor {

  private final Faults faults;
  private final Sleeper sleeper;

  /** A switch for these faults; delays are passed with this sleeper. */
  public FaultInterceptor(Faults faults, Sleeper sleeper) {
    this.faults = faults;
    this.sleeper = sleeper;
  }

  @Override
  public Outcome intercept(RoutedCall call, Supplier<Outcome> rest) {
    Optional<Effect> effect = faults.next(call.route().name());
    return effect.isEmpty()
        ? rest.get()
        : effect
            .get()
            .play(
                faults::expireTokens,
                sleeper,
                rest,
                status -> call.route().surface().failure(status, call.request().id()));
  }
}
