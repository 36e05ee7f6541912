package io.github.aepdsl.emulator.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;

/** Takes connections in, each into a thread of its own, and ends those that take too long. */
final class Acceptor implements Runnable {

  private static final int LONGEST_PAUSE = 1000;
  private static final int SHORT_PAUSE = 10;

  private final ServerSocket listener;
  private final OpenConnections connections;
  private final ConnectionThreads threads;
  private final ServerParts shared;
  private final int pause;

  Acceptor(
      ServerSocket listener,
      OpenConnections connections,
      ConnectionThreads threads,
      ServerParts shared) {
    this.listener = listener;
    this.connections = connections;
    this.threads = threads;
    this.shared = shared;
    this.pause = pause(shared.limits());
  }

  /** Short enough that no limit is overstepped by much more than half of it. */
  private static int pause(Limits limits) {
    long idle = limits.idle().toMillis();
    long busy = Math.min(limits.reading().toMillis(), limits.writing().toMillis());
    return (int) Math.max(1, Math.min(LONGEST_PAUSE, Math.min(idle, busy) / 2));
  }

  /** Ends when it is interrupted, or there are no threads to be had: the server stops. */
  @Override
  public void run() {
    try {
      long nextLook = System.nanoTime();
      while (!listener.isClosed()) {
        acceptOne();
        if (System.nanoTime() - nextLook >= 0) {
          connections.endOverdue();
          nextLook = System.nanoTime() + Duration.ofMillis(pause).toNanos();
        }
      }
    } catch (InterruptedException | RejectedExecutionException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void acceptOne() throws InterruptedException {
    try {
      listener.setSoTimeout(pause);
      start(listener.accept());
    } catch (SocketTimeoutException e) {
      // Nobody came, which gives time to look after those who are here.
    } catch (IOException e) {
      // Closed, gone again, or out of file descriptors for a moment.
      Thread.sleep(SHORT_PAUSE);
    }
  }

  private void start(Socket socket) throws IOException, InterruptedException {
    HttpConnection connection = new HttpConnection(socket, shared);
    try {
      socket.setTcpNoDelay(true);
      connections.admit(connection);
      threads.start(() -> run(connection));
    } catch (IOException | InterruptedException | RejectedExecutionException e) {
      connection.close();
      throw e;
    }
  }

  private void run(HttpConnection connection) {
    try {
      connection.run();
    } finally {
      connections.remove(connection);
    }
  }
}
