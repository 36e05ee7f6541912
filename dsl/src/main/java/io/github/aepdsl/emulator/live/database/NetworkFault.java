package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    return atConnecting(causes(thrown), waited);
  }

  /** The same of several, of which the one that says most counts. */
  public Optional<SourceTrouble> atConnecting(List<Throwable> all, Duration waited) {
    LoginTrouble trouble = new LoginTrouble(login);
    if (has(all, UnknownHostException.class) || has(all, UnresolvedAddressException.class)) {
      return Optional.of(trouble.unknownHost());
    }
    if (has(all, CertificateException.class)
        || has(all, SSLPeerUnverifiedException.class)
        || has(all, InvalidAlgorithmParameterException.class)) { // a trust store that shows nothing
      return Optional.of(trouble.notTrusted());
    }
    if (has(all, SSLException.class)) {
      return Optional.of(trouble.noTls());
    }
    if (isLate(all)) {
      return Optional.of(trouble.silent(waited));
    }
    if (has(all, ConnectException.class) || has(all, NoRouteToHostException.class)) {
      return Optional.of(trouble.refused());
    }
    return has(all, IOException.class) ? Optional.of(trouble.anotherServer()) : Optional.empty();
  }

  /** What ended a connection that was there; empty when it is none of the network. */
  public Optional<SourceTrouble> atReading(Throwable thrown) {
    return has(causes(thrown), IOException.class)
        ? Optional.of(new LoginTrouble(login).lost())
        : Optional.empty();
  }

  private static boolean isLate(List<Throwable> all) {
    return has(all, SocketTimeoutException.class) || has(all, HttpTimeoutException.class);
  }

  private static boolean has(List<Throwable> all, Class<? extends Throwable> type) {
    return all.stream().anyMatch(type::isInstance);
  }

  /** The exception and what it came from, not more than a few: some drivers make circles. */
  private static List<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20).toList();
  }
}
