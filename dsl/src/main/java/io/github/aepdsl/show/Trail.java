package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How something that was built hangs together: session, sandbox, connection, inlet. Immutable. A
 * notebook draws it.
 *
 * <pre>{@code
 * show(connection.trail())
 * }</pre>
 *
 * @param stops from the outermost inwards
 */
public record Trail(List<Stop> stops) {

  /**
   * One box of the picture; what no screen shows is escaped in its texts.
   *
   * @param kind what it is
   * @param name which one
   * @param detail more about it, or nothing
   */
  public record Stop(String kind, String name, String detail) {

    public Stop {
      kind = OneLine.whole(kind);
      name = OneLine.whole(name);
      detail = OneLine.whole(detail);
    }

    @Override
    public String toString() {
      return kind + " " + name + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
  }

  public Trail {
    stops = List.copyOf(stops);
  }

  /** The same with one more stop. */
  public Trail to(Stop next) {
    return new Trail(Stream.concat(stops.stream(), Stream.of(next)).toList());
  }

  /** The stops in one line, joined by arrows. */
  @Override
  public String toString() {
    return stops.stream().map(Stop::toString).collect(Collectors.joining(" -> "));
  }
}
