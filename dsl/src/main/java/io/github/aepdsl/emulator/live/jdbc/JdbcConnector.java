package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.DatabaseConnector;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Connects by JDBC. The only way in for other packages. */
public final class JdbcConnector implements DatabaseConnector {

  private final JdbcDialect dialect;

  private JdbcConnector(JdbcDialect dialect) {
    this.dialect = dialect;
  }

  /** MariaDB, and MySQL, to which its driver speaks as well. */
  public static DatabaseConnector mariaDb() {
    return new JdbcConnector(new MariaDbDialect());
  }

  /** PostgreSQL. */
  public static DatabaseConnector postgreSql() {
    return new JdbcConnector(new PostgreSqlDialect());
  }

  /** Phoenix, by its Query Server. */
  public static DatabaseConnector phoenix() {
    return new JdbcConnector(new PhoenixDialect());
  }

  @Override
  public Database connect(Login login, ClassLoader driver, TimeLimits limits) throws SourceTrouble {
    String url = dialect.url(login);
    Properties properties = dialect.properties(login, limits);
    JdbcTroubles troubles = new JdbcTroubles(dialect, login);
    try {
      // not DriverManager, which takes only drivers of the caller's class loader
      Connection connection = driver(driver).connect(url, properties);
      if (connection == null) {
        throw new LoginTrouble(login).anotherServer();
      }
      greet(connection, login);
      return new JdbcDatabase(connection, dialect, login, troubles);
    } catch (SQLException | RuntimeException e) {
      throw troubles.atConnecting(e, limits);
    }
  }

  private void greet(Connection connection, Login login) throws SQLException {
    try {
      begin(connection, login);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void begin(Connection connection, Login login) throws SQLException {
    dialect.enter(connection, login);
    if (dialect.isReadOnly()) {
      connection.setReadOnly(true);
    }
    if (dialect.readsInTransaction()) {
      connection.setAutoCommit(false);
    }
    try (Statement statement = connection.createStatement()) {
      for (String words : dialect.greeting()) {
        statement.execute(words);
      }
    }
  }

  private Driver driver(ClassLoader loader) {
    try {
      Object driver = loader.loadClass(dialect.driverClass()).getConstructor().newInstance();
      return (Driver) driver;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the driver has no class " + dialect.driverClass(), e);
    }
  }
}
