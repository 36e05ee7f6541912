package io.github.aepdsl.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Threads that serve sockets, and all that has to be closed with them. */
final class Sockets implements AutoCloseable {

  /** Serves one client. */
  interface Service {
    void serve(Socket client) throws IOException, InterruptedException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool(Sockets::daemon);
  private final Queue<Closeable> open = new ConcurrentLinkedQueue<>();

  /** Serves each client that comes, in a thread of its own. */
  void accept(ServerSocket listener, Service service) {
    open.add(listener);
    threads.execute(
        () -> {
          try {
            while (!listener.isClosed()) {
              Socket client = listener.accept();
              client.setTcpNoDelay(true);
              open.add(client);
              threads.execute(() -> run(() -> service.serve(client), client));
            }
          } catch (IOException | RejectedExecutionException e) {
            // closed
          }
        });
  }

  /** Hands on what either says to the other, until one of them leaves. */
  void join(Socket client, Socket server) throws IOException {
    open.add(server);
    server.setTcpNoDelay(true);
    threads.execute(() -> run(() -> copy(server, client), client, server));
    copy(client, server);
  }

  /** What comes up to an empty line; empty when the other side leaves before that. */
  static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    open.forEach(Sockets::closeQuietly);
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static void run(Work work, Closeable... after) {
    try {
      work.run();
    } catch (IOException e) {
      // one of them left
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      for (Closeable one : after) {
        closeQuietly(one);
      }
    }
  }

  private static void copy(Socket from, Socket to) throws IOException {
    from.getInputStream().transferTo(to.getOutputStream());
  }

  private static void closeQuietly(Closeable one) {
    try {
      one.close();
    } catch (IOException e) {
      // it is closed, then
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "test-sockets");
    thread.setDaemon(true);
    return thread;
  }
}
