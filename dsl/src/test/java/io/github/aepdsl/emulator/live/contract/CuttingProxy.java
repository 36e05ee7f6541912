package io.github.aepdsl.emulator.live.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a client and a server: forwards all, holds all, or cuts the line. */
final class CuttingProxy implements AutoCloseable {

  private final ServerSocket entrance;
  private final int exit;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicLong untilCut = new AtomicLong(Long.MAX_VALUE);
  private volatile boolean held;
  private volatile long eachAfter = Long.MAX_VALUE;

  CuttingProxy(int port) throws IOException {
    entrance = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    exit = port;
    daemon(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** From now on nothing comes through, and no line is closed. */
  void hold() {
    held = true;
  }

  /** Closes all lines once the server has sent so many bytes more; later ones are left alone. */
  void cutAfter(long bytes) {
    untilCut.set(bytes);
  }

  /** Closes every line once its server has sent so many bytes. */
  void cutEachAfter(long bytes) {
    eachAfter = bytes;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = entrance.accept();
        Socket server = new Socket(InetAddress.getByName("127.0.0.1"), exit);
        open.addAll(List.of(client, server));
        daemon(() -> forward(client, server, false));
        daemon(() -> forward(server, client, true));
      }
    } catch (IOException e) {
      closeAll();
    }
  }

  private void forward(Socket from, Socket to, boolean counted) {
    byte[] bytes = new byte[8192];
    long sent = 0;
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(bytes); n >= 0 && !held; n = in.read(bytes)) {
        sent += n;
        if (counted && sent > eachAfter) {
          throw new IOException("cut");
        }
        if (counted && untilCut.get() != Long.MAX_VALUE && untilCut.addAndGet(-n) < 0) {
          untilCut.set(Long.MAX_VALUE);
          closeAll();
          return;
        }
        out.write(bytes, 0, n);
        out.flush();
      }
      if (!held) {
        to.close();
      }
    } catch (IOException e) {
      close(from);
      close(to);
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "cutting-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void closeAll() {
    open.forEach(CuttingProxy::close);
    open.clear();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is closed
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    closeAll();
  }
}
