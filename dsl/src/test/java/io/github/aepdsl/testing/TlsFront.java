package io.github.aepdsl.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLServerSocket;

/** Speaks TLS, by the certificate of {@link TestCa}, before a plain server on loopback. */
public final class TlsFront implements EndsWithTest {

  private final SSLServerSocket listener;
  private final Sockets sockets = new Sockets();

  private TlsFront(SSLServerSocket listener, URI plain) {
    this.listener = listener;
    sockets.accept(
        listener, client -> sockets.join(client, new Socket("127.0.0.1", plain.getPort())));
  }

  /** On a free port. */
  public static TlsFront before(URI plain) {
    try {
      return new TlsFront(
          (SSLServerSocket)
              TestCa.get()
                  .serverTls()
                  .getServerSocketFactory()
                  .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
          plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return listener.getLocalPort();
  }

  @Override
  public void close() {
    sockets.close();
  }
}
