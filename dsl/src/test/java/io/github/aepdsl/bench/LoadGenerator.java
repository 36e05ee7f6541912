package io.github.aepdsl.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends one request over and over on many kept-alive connections. One thread and a selector, so
 * that what it costs stays small beside what the server costs.
 */
final class LoadGenerator {

  private static final Pattern LENGTH = Pattern.compile("\r\n[Cc]ontent-[Ll]ength: (\\d+)\r\n");

  private final InetSocketAddress address;
  private final byte[] request;
  private final int connections;

  LoadGenerator(URI server, byte[] request, int connections) {
    this.address = new InetSocketAddress(server.getHost(), server.getPort());
    this.request = request;
    this.connections = connections;
  }

  /**
   * Sends so many requests, each after the answer before it on its connection; how many a second.
   */
  double perSecond(int requests) throws IOException {
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < connections; i++) {
        connect().register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(1 << 16));
      }
      long begin = System.nanoTime();
      converse(selector, requests);
      double seconds = (System.nanoTime() - begin) / 1e9;
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
      return requests / seconds;
    }
  }

  private void converse(Selector selector, int requests) throws IOException {
    for (SelectionKey key : selector.keys()) {
      ask(key);
    }
    for (int answered = 0; answered < requests; ) {
      selector.select();
      for (SelectionKey key : selector.selectedKeys()) {
        if (isAnswered(key)) {
          answered++;
          ask(key);
        }
      }
      selector.selectedKeys().clear();
    }
  }

  private SocketChannel connect() throws IOException {
    SocketChannel channel = SocketChannel.open(address);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    return channel;
  }

  private void ask(SelectionKey key) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(request);
    while (bytes.hasRemaining()) {
      ((SocketChannel) key.channel()).write(bytes);
    }
  }

  private static boolean isAnswered(SelectionKey key) throws IOException {
    ByteBuffer buffer = (ByteBuffer) key.attachment();
    if (((SocketChannel) key.channel()).read(buffer) < 0) {
      throw new IOException("the server closed a connection");
    }
    String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    int head = text.indexOf("\r\n\r\n");
    if (head < 0 || text.length() < head + 4 + length(text.substring(0, head + 2))) {
      return false;
    }
    buffer.clear();
    return true;
  }

  private static int length(String head) throws IOException {
    Matcher length = LENGTH.matcher(head);
    if (!head.startsWith("HTTP/1.1 2") || !length.find()) {
      throw new IOException("not an answer to count: " + head);
    }
    return Integer.parseInt(length.group(1));
  }
}
