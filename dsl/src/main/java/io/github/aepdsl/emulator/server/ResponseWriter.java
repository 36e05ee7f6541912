package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.server.Activity.Phase;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes answers to a connection, head and body in one piece unless told to take time. */
final class ResponseWriter {

  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECES = 10;

  private final OutputStream out;
  private final ResponseHead head;
  private final Activity activity;

  ResponseWriter(OutputStream out, ResponseHead head, Activity activity) {
    this.out = out;
    this.head = head;
    this.activity = activity;
  }

  void sendContinue() throws IOException {
    out.write(CONTINUE);
  }

  /** An answer in one write. */
  void send(Response response, String method, boolean keepsAlive) throws IOException {
    OutputBuffer buffer = head.of(response, keepsAlive);
    if (hasBody(response, method)) {
      buffer.add(response.body());
    }
    activity.moveTo(Phase.WRITING);
    buffer.writeTo(out);
  }

  /** An answer whose body goes out in pieces, with a rest before each. */
  void trickle(Outcome.Trickle slow, String method, boolean keepsAlive, Sleeper sleeper)
      throws IOException, InterruptedException {
    Response response = slow.response();
    int length = hasBody(response, method) ? response.body().length : 0;
    head.of(response, keepsAlive).writeTo(out);
    int sent = 0;
    for (int piece = 1; piece <= PIECES; piece++) {
      activity.moveTo(Phase.WORKING);
      sleeper.sleep(slow.time().dividedBy(PIECES));
      activity.moveTo(Phase.WRITING);
      int end = (int) ((long) length * piece / PIECES);
      out.write(response.body(), sent, end - sent);
      sent = end;
    }
  }

  private static boolean hasBody(Response response, String method) {
    return !method.equals("HEAD") && ResponseHead.allowsBody(response.status());
  }
}
