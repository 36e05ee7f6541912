package io.github.aepdsl.internal.network;

import java.io.IOException;
import java.net.Socket;

/**
 * Hands on what comes in at one end at the other. The client never closes half of a connection:
 * when it has no more to say, both ends are done.
 */
record Pipe(Socket client, Socket server) {

  /** From the client to the server, until the client leaves. */
  void forth() {
    try (client;
        server) {
      client.getInputStream().transferTo(server.getOutputStream());
    } catch (IOException e) {
      // one of them is gone, which the other sees by its closed connection
    }
  }

  /** From the server to the client; what is under way still arrives when the server leaves. */
  void back() {
    try {
      server.getInputStream().transferTo(client.getOutputStream());
      client.shutdownOutput();
    } catch (IOException e) {
      Deadline.closeQuietly(client);
    }
  }
}
