package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.live.database.DatabaseConnector;
import io.github.aepdsl.emulator.live.jdbc.JdbcConnector;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The databases that are really reached, by the connector's key in the catalog. */
enum DatabaseKind {
  MARIADB("mariadb", "MariaDB", 3306, "mariadb", loader -> JdbcConnector.mariaDb()),
  MYSQL("mySql", "MySQL", 3306, "mariadb", loader -> JdbcConnector.mariaDb()),
  POSTGRESQL("postgreSql", "PostgreSQL", 5432, "postgresql", loader -> JdbcConnector.postgreSql());

  private final String key;
  private final String label;
  private final int port;
  private final String driver;
  private final Function<ClassLoader, DatabaseConnector> connector;

  DatabaseKind(
      String key,
      String label,
      int port,
      String driver,
      Function<ClassLoader, DatabaseConnector> connector) {
    this.key = key;
    this.label = label;
    this.port = port;
    this.driver = driver;
    this.connector = connector;
  }

  static Optional<DatabaseKind> of(String connectorKey) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(connectorKey)).findFirst();
  }

  /** As people call it. */
  String label() {
    return label;
  }

  int port() {
    return port;
  }

  /** The driver that it needs, by name. */
  String driver() {
    return driver;
  }

  /** The package of ours that has to be loaded with the driver, if there is one. */
  Optional<String> adapter() {
    return Optional.empty();
  }

  /** Its connector, with a class loader that has the driver. */
  DatabaseConnector connector(ClassLoader loader) {
    return connector.apply(loader);
  }
}
