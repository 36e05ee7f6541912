package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * What of the network is behind an exception, however deep a driver has wrapped it.
 *
 * @param login the account that it is about
 */
public record NetworkFault(Login login) {

  /** What kept somebody from connecting; empty when it is none of the network. */
  public Optional<SourceTrouble> atConnecting(Throwable thrown, Duration waited) {
    LoginTrouble trouble = new LoginTrouble(login);
    if (has(thrown, UnknownHostException.class, UnresolvedAddressException.class)) {
      return Optional.of(trouble.unknownHost());
    }
    if (has(thrown, CertificateException.class, SSLPeerUnverifiedException.class)) {
      return Optional.of(trouble.notTrusted());
    }
    if (has(thrown, SSLException.class)) {
      return Optional.of(trouble.noTls());
    }
    if (has(thrown, SocketTimeoutException.class, HttpTimeoutException.class)) {
      return Optional.of(trouble.silent(waited));
    }
    if (has(thrown, ConnectException.class, NoRouteToHostException.class)) {
      return Optional.of(trouble.refused());
    }
    return has(thrown, IOException.class) ? Optional.of(trouble.anotherServer()) : Optional.empty();
  }

  /** What ended a connection that was there; empty when it is none of the network. */
  public Optional<SourceTrouble> atReading(Throwable thrown) {
    boolean lost =
        isCut(thrown) || has(thrown, SocketTimeoutException.class, HttpTimeoutException.class);
    return lost ? Optional.of(new LoginTrouble(login).lost()) : Optional.empty();
  }

  private static boolean isCut(Throwable thrown) {
    return has(thrown, EOFException.class, SocketException.class, ClosedChannelException.class);
  }

  @SafeVarargs
  private static boolean has(Throwable thrown, Class<? extends Throwable>... types) {
    Predicate<Throwable> one = cause -> Stream.of(types).anyMatch(type -> type.isInstance(cause));
    return causes(thrown).anyMatch(one);
  }

  /** The exception and what it came from, not more than a few: some drivers make circles. */
  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
