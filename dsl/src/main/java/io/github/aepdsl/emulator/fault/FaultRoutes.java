package io.github.aepdsl.emulator.fault;

import io.github.aepdsl.error.OneLine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The routes that a fault can strike. Prints a line for each.
 *
 * <pre>{@code
 * aep().local().faults().routes()
 * }</pre>
 *
 * @param names what {@link Faults#on} takes: a method and a path each
 */
public record FaultRoutes(List<String> names) {

  public FaultRoutes {
    names = List.copyOf(names);
  }

  /** A line for each. */
  @Override
  public String toString() {
    return names.stream().map(OneLine::whole).collect(Collectors.joining("\n"));
  }
}
