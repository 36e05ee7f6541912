package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.server.Activity.Phase;
import io.github.aepdsl.emulator.wire.Outcome;
import java.io.IOException;
import java.net.Socket;

/** One connection, from its first request to its last: one thread reads, works and writes. */
final class HttpConnection implements Runnable {

  private final Activity activity;
  private final Socket socket;
  private final ServerParts shared;

  HttpConnection(Socket socket, ServerParts shared) {
    this.activity = new Activity(shared.nanos());
    this.socket = socket;
    this.shared = shared;
  }

  Activity activity() {
    return activity;
  }

  /** Ends it at once, whatever it is doing. */
  void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is gone already, which is all that was asked for.
    }
  }

  @Override
  public void run() {
    try (socket) {
      Input input = new Input(socket.getInputStream(), activity);
      ResponseHead head = new ResponseHead(shared.statusLines(), shared.date());
      serve(input, new ResponseWriter(socket.getOutputStream(), head, activity));
    } catch (IOException e) {
      // The other side is gone, or was ended for its silence: there is nobody to tell.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Input input, ResponseWriter writer) throws IOException, InterruptedException {
    RequestReader reader =
        new RequestReader(
            input, shared.limits(), shared.application()::requestId, writer::sendContinue);
    try {
      boolean open = true;
      while (open && (!input.isEmpty() || input.fill())) {
        activity.moveTo(Phase.READING);
        RequestReader.Received received = reader.read();
        activity.moveTo(Phase.WORKING);
        open = answer(received, writer);
        if (open && !received.ended()) {
          linger(input);
        }
        open = open && received.keepsAlive();
        activity.moveTo(Phase.IDLE);
      }
    } catch (MalformedRequest e) {
      writer.send(e.response(), "", false);
      linger(input);
    }
  }

  /** Whether there was an answer. */
  private boolean answer(RequestReader.Received received, ResponseWriter writer)
      throws IOException, InterruptedException {
    Outcome outcome = shared.application().answer(received.request());
    String method = received.request().method();
    if (outcome instanceof Outcome.Whole whole) {
      writer.send(whole.response(), method, received.keepsAlive());
    } else if (outcome instanceof Outcome.Trickle slow) {
      writer.trickle(slow, method, received.keepsAlive(), shared.sleeper());
    }
    return !(outcome instanceof Outcome.Cut);
  }

  /** Closing with bytes unread would reset the connection, and the answer with it. */
  private void linger(Input input) throws IOException {
    socket.shutdownOutput();
    activity.moveTo(Phase.READING);
    input.drain(shared.limits().drainedBytes());
  }
}
