package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.NetworkFault;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a driver throws, in words. */
record JdbcTroubles(JdbcDialect dialect, Login login) {

  /** What kept somebody from connecting. */
  SourceTrouble atConnecting(Exception thrown, TimeLimits limits) {
    return ofDialect(thrown, dialect::trouble)
        .or(() -> new NetworkFault(login).atConnecting(thrown, limits.connect()))
        .orElseGet(
            () -> isSaidByServer(thrown) ? own(thrown) : new LoginTrouble(login).anotherServer());
  }

  /** Servers give their errors a number, or a state that is not about the connection. */
  private static boolean isSaidByServer(Exception thrown) {
    return thrown instanceof SQLException error
        && (error.getErrorCode() != 0 || !state(error).startsWith("08"));
  }

  /** What went wrong after that. */
  SourceTrouble atReading(Exception thrown) {
    return ofDialect(thrown, dialect::troubleOfReader)
        .or(() -> new NetworkFault(login).atReading(thrown))
        .orElseGet(() -> isLost(thrown) ? new LoginTrouble(login).lost() : own(thrown));
  }

  private static boolean isLost(Exception thrown) {
    return thrown instanceof SQLException error && state(error).startsWith("08");
  }

  private SourceTrouble own(Exception thrown) {
    String words = thrown.getMessage();
    return new LoginTrouble(login).own(words == null ? "nothing that says why" : words);
  }

  private Optional<SourceTrouble> ofDialect(
      Exception thrown, BiFunction<SQLException, Login, Optional<SourceTrouble>> ofSql) {
    if (thrown instanceof RuntimeException error) {
      return dialect.trouble(error, login);
    }
    return thrown instanceof SQLException error ? ofSql.apply(error, login) : Optional.empty();
  }

  static String state(SQLException error) {
    return error.getSQLState() == null ? "" : error.getSQLState();
  }
}
