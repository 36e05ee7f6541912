package io.github.aepdsl.emulator.live.cassandra;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import com.datastax.oss.driver.api.core.UnsupportedProtocolVersionException;
import com.datastax.oss.driver.api.core.auth.AuthenticationException;
import com.datastax.oss.driver.api.core.servererrors.CoordinatorException;
import com.datastax.oss.driver.api.core.servererrors.UnauthorizedException;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.NetworkFault;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.util.List;
import java.util.stream.Stream;

/** What the driver throws, in words. It tells what each node did, and hides it from the causes. */
record CassandraTroubles(Login login) {

  SourceTrouble unknownHost() {
    return new LoginTrouble(login).unknownHost();
  }

  /** What kept somebody from connecting. */
  SourceTrouble atConnecting(RuntimeException thrown, TimeLimits limits) {
    LoginTrouble trouble = new LoginTrouble(login);
    List<Throwable> all = all(thrown).toList();
    if (all.stream().anyMatch(AuthenticationException.class::isInstance)) {
      return trouble.denied();
    }
    if (all.stream().anyMatch(UnsupportedProtocolVersionException.class::isInstance)) {
      return trouble.anotherServer();
    }
    if (all.stream().anyMatch(DriverTimeoutException.class::isInstance)) {
      return trouble.silent(limits.connect());
    }
    return new NetworkFault(login)
        .atConnecting(all, limits.connect())
        .orElseGet(trouble::anotherServer);
  }

  /** What went wrong after that. */
  SourceTrouble atReading(RuntimeException thrown) {
    LoginTrouble trouble = new LoginTrouble(login);
    if (all(thrown).anyMatch(UnauthorizedException.class::isInstance)) {
      return trouble.notAllowed();
    }
    return thrown instanceof CoordinatorException
        ? trouble.own(thrown.getMessage())
        : trouble.lost();
  }

  /** Whether a node said so itself: then asking again does not help. */
  static boolean isAnswer(RuntimeException thrown) {
    return thrown instanceof CoordinatorException;
  }

  private static Stream<Throwable> all(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(10)
        .flatMap(CassandraTroubles::withAsides);
  }

  /** What an exception mentions besides its cause: what nodes did, and why a channel was closed. */
  private static Stream<Throwable> withAsides(Throwable thrown) {
    Stream<Throwable> nodes =
        thrown instanceof AllNodesFailedException all
            ? all.getAllErrors().values().stream().flatMap(List::stream)
            : Stream.empty();
    Stream<Throwable> asides = Stream.concat(nodes, Stream.of(thrown.getSuppressed()));
    return Stream.concat(Stream.of(thrown), asides.flatMap(CassandraTroubles::all));
  }
}
