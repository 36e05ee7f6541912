package io.github.aepdsl.emulator.live.spark;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.DatabaseConnector;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.thrift.TException;

/**
 * Connects to a Thrift Server over HTTPS, at the port and path of HDInsight unless the connection
 * has parameters {@code port}, {@code httpPath} or {@code enableSsl} as Phoenix has them.
 */
public final class SparkConnector implements DatabaseConnector {

  private static final Pattern PATH = Pattern.compile("[\\w./~-]+");

  /** Times in UTC, and rows from the server as they come, not all of them at once. */
  private static final List<String> GREETING =
      List.of(
          "SET spark.sql.session.timeZone=UTC",
          "SET spark.sql.thriftServer.incrementalCollect=true");

  /** Made by name, in the driver's class loader. */
  public SparkConnector() {}

  @Override
  public Database connect(Login login, ClassLoader driver, TimeLimits limits) throws SourceTrouble {
    SparkTroubles troubles = new SparkTroubles(login);
    URI address = address(login);
    try {
      HttpTransport transport =
          new HttpTransport(address, login, limits.connect(), limits.answer());
      SparkSession session = SparkSession.open(transport, login.user());
      for (String words : GREETING) {
        session.execute(words).close();
      }
      return new SparkDatabase(session, troubles);
    } catch (TException e) {
      throw troubles.atConnecting(e, limits);
    }
  }

  private static URI address(Login login) throws SourceTrouble {
    String told = login.option("httpPath");
    String path = told.isEmpty() ? "sparkhive2" : told.replaceFirst("^/", "");
    if (!PATH.matcher(path).matches()) {
      throw new SourceTrouble(
          TroubleKind.UNREACHABLE, "'%s' is no httpPath: write /sparkhive2".formatted(told));
    }
    String scheme = login.option("enableSsl").equals("false") ? "http" : "https";
    return URI.create("%s://%s/%s".formatted(scheme, login.address(), path));
  }
}
