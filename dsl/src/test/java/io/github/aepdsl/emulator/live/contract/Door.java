package io.github.aepdsl.emulator.live.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** A port on loopback that leads to a socket in a file, and through it into another network. */
final class Door implements AutoCloseable {

  private final ServerSocketChannel entrance = ServerSocketChannel.open();
  private final UnixDomainSocketAddress exit;

  Door(Path socket) throws IOException {
    exit = UnixDomainSocketAddress.of(socket);
    entrance.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
    daemon(this::accept);
  }

  int port() {
    return entrance.socket().getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel outside = entrance.accept();
        SocketChannel inside = SocketChannel.open(exit);
        daemon(() -> pump(outside, inside));
        daemon(() -> pump(inside, outside));
      }
    } catch (IOException e) {
      // it was closed
    }
  }

  /** By channels: their streams would let nobody write while somebody reads. */
  private static void pump(SocketChannel from, SocketChannel to) {
    ByteBuffer bytes = ByteBuffer.allocate(65_536);
    try (from;
        to) {
      while (from.read(bytes.clear()) >= 0) {
        bytes.flip();
        while (bytes.hasRemaining()) {
          to.write(bytes);
        }
      }
    } catch (IOException e) {
      // one of them has gone
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "door");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
