package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.NetworkFault;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.sql.SQLException;
import java.util.Optional;

/** What a driver throws, in words. */
record JdbcTroubles(JdbcDialect dialect, Login login) {

  /** What kept somebody from connecting. */
  SourceTrouble atConnecting(Exception thrown, TimeLimits limits) {
    return ofDialect(thrown)
        .or(() -> new NetworkFault(login).atConnecting(thrown, limits.connect()))
        .orElseGet(
            () -> saidByDriver(thrown) ? new LoginTrouble(login).anotherServer() : other(thrown));
  }

  /** Servers give their errors a number, or a state of another class. */
  private static boolean saidByDriver(Exception thrown) {
    return thrown instanceof SQLException error
        && error.getErrorCode() == 0
        && state(error).startsWith("08");
  }

  /** What went wrong after that. */
  SourceTrouble atReading(Exception thrown) {
    return ofDialect(thrown)
        .or(() -> new NetworkFault(login).atReading(thrown))
        .orElseGet(() -> lostOr(thrown));
  }

  private Optional<SourceTrouble> ofDialect(Exception thrown) {
    return thrown instanceof SQLException error ? dialect.trouble(error, login) : Optional.empty();
  }

  private SourceTrouble lostOr(Exception thrown) {
    boolean lost = thrown instanceof SQLException error && state(error).startsWith("08");
    return lost ? new LoginTrouble(login).lost() : other(thrown);
  }

  private SourceTrouble other(Exception thrown) {
    if (thrown instanceof SQLException error && state(error).startsWith("57014")) {
      return new SourceTrouble(TroubleKind.CANCELLED, "Reading was called off.");
    }
    String words = thrown.getMessage() == null ? "" : thrown.getMessage();
    return thrown instanceof SQLException
        ? new LoginTrouble(login).own(words)
        : new LoginTrouble(login).anotherServer();
  }

  static String state(SQLException error) {
    return error.getSQLState() == null ? "" : error.getSQLState();
  }
}
