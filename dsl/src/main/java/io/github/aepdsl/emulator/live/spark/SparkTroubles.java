package io.github.aepdsl.emulator.live.spark;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.NetworkFault;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import io.github.aepdsl.emulator.live.spark.HttpTransport.HttpStatus;
import org.apache.thrift.TException;

/** What the protocol throws, in words; the server's own come with a stack trace, of which none. */
record SparkTroubles(Login login) {

  /** What kept somebody from connecting. */
  SourceTrouble atConnecting(TException thrown, TimeLimits limits) {
    LoginTrouble trouble = new LoginTrouble(login);
    if (thrown instanceof SparkFault fault) {
      return trouble.own(fault.getMessage());
    }
    if (thrown.getCause() instanceof HttpStatus status) {
      return ofStatus(status);
    }
    return new NetworkFault(login)
        .atConnecting(thrown, limits.connect())
        .orElseGet(trouble::anotherServer);
  }

  /** What went wrong after that. */
  SourceTrouble atReading(TException thrown) {
    LoginTrouble trouble = new LoginTrouble(login);
    if (thrown instanceof SparkFault fault) {
      return trouble.own(fault.getMessage());
    }
    return thrown.getCause() instanceof HttpStatus status ? ofStatus(status) : trouble.lost();
  }

  private SourceTrouble ofStatus(HttpStatus status) {
    LoginTrouble trouble = new LoginTrouble(login);
    return switch (status.code()) {
      case 401, 403 -> trouble.denied();
      case 502, 503, 504 -> trouble.own("HTTP %d, it is not ready".formatted(status.code()));
      default -> trouble.anotherServer();
    };
  }
}
