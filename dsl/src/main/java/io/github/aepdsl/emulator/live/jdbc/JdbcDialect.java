package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What one kind of database does in its own way. Immutable. */
interface JdbcDialect {

  /** The class of its driver. */
  String driverClass();

  /** The address, without user and password. */
  String url(Login login) throws SourceTrouble;

  /** All else that the driver is told, user and password among it. */
  Properties properties(Login login, TimeLimits limits) throws SourceTrouble;

  /** Goes into the account's database, where the address does not lead into it. */
  default void enter(Connection connection, Login login) throws SQLException {}

  /** What is said to the server before anything else. */
  default List<String> greeting() {
    return List.of();
  }

  /** What stands around names. */
  default char quote() {
    return '"';
  }

  /** What the driver calls that which can be read like a table. */
  List<String> tableTypes();

  /** Whether tables are listed by the connection's database, and not by schema. */
  default boolean listsCatalog() {
    return false;
  }

  /** The schemas that nobody wants to see. */
  Set<String> systemSchemas();

  /** A column of a result, and how its values are read. */
  JdbcColumn column(ResultSetMetaData result, int index) throws SQLException;

  /** What a value that a column is compared with is in the text; else it is a parameter. */
  default Optional<String> literal(JsonNode value, SourceColumn column) {
    return Optional.empty();
  }

  /** Whether rows are only fetched in pieces outside of auto-commit. */
  default boolean readsInTransaction() {
    return false;
  }

  /** Whether the connection is told that nobody is going to write. */
  default boolean isReadOnly() {
    return true;
  }

  /** What an error is, where its number or state says so. */
  Optional<SourceTrouble> trouble(SQLException error, Login login);

  /** The same once somebody is logged in, where it means something else by then. */
  default Optional<SourceTrouble> troubleOfReader(SQLException error, Login login) {
    return trouble(error, login);
  }

  /** The same for a driver that throws what is no SQL exception. */
  default Optional<SourceTrouble> trouble(RuntimeException error, Login login) {
    return Optional.empty();
  }
}
