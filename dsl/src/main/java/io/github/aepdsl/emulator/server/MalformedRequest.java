package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Response;
import java.io.IOException;

/**
 * Bytes that are no request, or none that this server reads; answered, then the connection ends.
 */
final class MalformedRequest extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;

  MalformedRequest(String detail) {
    this(400, detail);
  }

  MalformedRequest(int status, String detail) {
    super(detail);
    this.status = status;
  }

  Response response() {
    return ProblemBody.badRequest(status, getMessage());
  }
}
