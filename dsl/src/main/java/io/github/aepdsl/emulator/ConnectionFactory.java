package io.github.aepdsl.emulator;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/** Turns a checked create body into a connection: id, etag, time, and an inlet for streaming. */
final class ConnectionFactory {

  private final AtomicLong sequence = new AtomicLong();
  private final Clock clock;
  private final Ids ids;
  private final URI address;

  ConnectionFactory(Clock clock, Ids ids, URI address) {
    this.clock = clock;
    this.ids = ids;
    this.address = address;
  }

  StoredConnection make(CreateBody body, Sandbox sandbox) {
    long now = clock.millis();
    ObjectNode shown = body.shown();
    String inletId = "";
    if (body.connector().inlet()) {
      inletId = ids.inletId();
      String inletUrl = address + InletSurface.BASE + "/" + inletId;
      StreamingParams.complete(shown, body.authSpec(), inletId, inletUrl);
    }
    return new StoredConnection(
        ids.uuid(), sequence.incrementAndGet(), now, ids.etag(now), sandbox, shown, inletId);
  }

  /** The absolute address of a connection, for {@code Location}. */
  String location(StoredConnection connection) {
    return address + FlowSurface.BASE + "/connections/" + connection.id();
  }
}
