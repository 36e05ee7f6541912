package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.live.cassandra.CassandraConnector;
import io.github.aepdsl.emulator.live.database.DatabaseConnector;
import io.github.aepdsl.emulator.live.jdbc.JdbcConnector;
import io.github.aepdsl.emulator.live.spark.SparkConnector;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The databases that are really reached, by the connector's key in the catalog. */
enum DatabaseKind {
  CASSANDRA("cassandra", "Cassandra", 9042, "cassandra", CassandraConnector.class),
  MARIADB("mariadb", "MariaDB", 3306, "mariadb", JdbcConnector::mariaDb),
  MYSQL("mySql", "MySQL", 3306, "mariadb", JdbcConnector::mariaDb),
  PHOENIX("phoenix", "Phoenix", 8765, "phoenix", JdbcConnector::phoenix),
  POSTGRESQL("postgreSql", "PostgreSQL", 5432, "postgresql", JdbcConnector::postgreSql),
  SPARK("spark", "Spark", 443, "spark", SparkConnector.class);

  private final String key;
  private final String label;
  private final int port;
  private final String driver;
  private final Optional<Supplier<DatabaseConnector>> jdbc;
  private final Optional<Class<? extends DatabaseConnector>> adapter;

  /** One that the JDK's own interfaces are enough for. */
  DatabaseKind(
      String key, String label, int port, String driver, Supplier<DatabaseConnector> jdbc) {
    this.key = key;
    this.label = label;
    this.port = port;
    this.driver = driver;
    this.jdbc = Optional.of(jdbc);
    this.adapter = Optional.empty();
  }

  /** One whose adapter has to be loaded with the driver; here it is not more than a name. */
  DatabaseKind(
      String key,
      String label,
      int port,
      String driver,
      Class<? extends DatabaseConnector> adapter) {
    this.key = key;
    this.label = label;
    this.port = port;
    this.driver = driver;
    this.jdbc = Optional.empty();
    this.adapter = Optional.of(adapter);
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
    return adapter.map(Class::getPackageName);
  }

  /** Its connector, with a class loader that has the driver. */
  DatabaseConnector connector(ClassLoader loader) {
    return jdbc.map(Supplier::get).orElseGet(() -> adapted(loader));
  }

  private DatabaseConnector adapted(ClassLoader loader) {
    try {
      String name = adapter.orElseThrow().getName();
      return (DatabaseConnector) loader.loadClass(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the adapter of " + driver + " does not load", e);
    }
  }
}
