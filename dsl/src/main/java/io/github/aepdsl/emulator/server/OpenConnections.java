package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.server.Activity.Phase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The connections that are open, and their bound: whoever idles longest goes first, then whoever
 * takes longest to send a request; a request that is being answered never goes. Safe for use by
 * several threads.
 */
final class OpenConnections {

  /** How often somebody who waits for a place looks for one. */
  private static final int PATIENCE_MILLIS = 20;

  private final Set<HttpConnection> open = new HashSet<>();
  private final Limits limits;
  private final LongSupplier nanos;

  OpenConnections(Limits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
  }

  /** Takes a connection in, and waits where all others are being answered. */
  synchronized void admit(HttpConnection connection) throws InterruptedException {
    while (open.size() >= limits.connections() && !endOne(Phase.IDLE) && !endOne(Phase.READING)) {
      wait(PATIENCE_MILLIS);
      endOverdue();
    }
    open.add(connection);
  }

  synchronized void remove(HttpConnection connection) {
    open.remove(connection);
    notifyAll();
  }

  synchronized void endOverdue() {
    long now = nanos.getAsLong();
    for (HttpConnection connection : List.copyOf(open)) {
      if (connection.activity().endIfOverdue(now, limits)) {
        end(connection);
      }
    }
  }

  synchronized void endAll() {
    List.copyOf(open).forEach(this::end);
  }

  private boolean endOne(Phase phase) {
    return open.stream()
        .filter(connection -> connection.activity().isIn(phase))
        .min(Comparator.comparingLong(connection -> connection.activity().since()))
        .filter(connection -> connection.activity().endIf(phase))
        .map(this::end)
        .orElse(false);
  }

  private boolean end(HttpConnection connection) {
    connection.close();
    return open.remove(connection);
  }
}
