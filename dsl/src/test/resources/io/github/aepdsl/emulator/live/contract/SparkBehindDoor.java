import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.deploy.SparkSubmit;

/**
 * A Thrift Server in a network of its own, since it listens on every address of the one it is in. A
 * socket in a file is the door that leads to it. Takes the file, the port, and Spark's arguments.
 */
public class SparkBehindDoor {

  public static void main(String[] args) throws Exception {
    ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    door.bind(UnixDomainSocketAddress.of(Path.of(args[0])));
    int port = Integer.parseInt(args[1]);
    daemon(() -> open(door, port));
    SparkSubmit.main(Arrays.copyOfRange(args, 2, args.length));
  }

  private static void open(ServerSocketChannel door, int port) {
    try {
      while (true) {
        SocketChannel outside = door.accept();
        SocketChannel inside = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        daemon(() -> pump(outside, inside));
        daemon(() -> pump(inside, outside));
      }
    } catch (IOException e) {
      System.out.println("the door is closed: " + e);
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
}
