package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** MariaDB and MySQL: a database is a catalog, names stand in backticks, numbers know no sign. */
final class MariaDbDialect implements JdbcDialect {

  /** What the driver says where it has no number for it. */
  private static final String NO_TLS = "ssl not enabled in the server";

  private static final String NO_KEY = "RSA public key is not available";
  private static final String SELF_SIGNED = "with a Self signed certificates";

  @Override
  public String driverClass() {
    return "org.mariadb.jdbc.Driver";
  }

  @Override
  public String url(Login login) {
    return "jdbc:mariadb://%s/".formatted(login.address());
  }

  /** Its driver takes the name in a URL as it stands there, so not every name can stand there. */
  @Override
  public void enter(Connection connection, Login login) throws SQLException {
    if (!login.database().isEmpty()) {
      connection.setCatalog(login.database());
    }
  }

  @Override
  public Properties properties(Login login, TimeLimits limits) {
    Properties properties = new Properties();
    properties.put("user", login.user());
    properties.put("password", login.password().reveal());
    properties.put("connectTimeout", Long.toString(limits.connect().toMillis()));
    properties.put("socketTimeout", Long.toString(limits.answer().toMillis()));
    properties.put("sslMode", sslMode(login.sslMode()));
    properties.put("connectionTimeZone", "UTC");
    properties.put("forceConnectionTimeZoneToSession", "true");
    properties.put("yearIsDateType", "false");
    properties.put("allowLocalInfile", "false");
    properties.put("allowPublicKeyRetrieval", Boolean.toString(login.isLocal())); // MySQL 8
    return properties;
  }

  /** By Adobe's and MySQL's words; a certificate is looked at wherever there is one. */
  private static String sslMode(String told) {
    return switch (told) {
      case "REQUIRED", "REQUIRE", "VERIFY_CA", "TRUE" -> "verify-ca";
      case "VERIFY_IDENTITY", "VERIFY_FULL" -> "verify-full";
      default -> "disable";
    };
  }

  @Override
  public char quote() {
    return '`';
  }

  @Override
  public List<String> tableTypes() {
    return List.of("TABLE", "BASE TABLE", "VIEW");
  }

  @Override
  public boolean listsCatalog() {
    return true;
  }

  @Override
  public Set<String> systemSchemas() {
    return Set.of("information_schema", "performance_schema", "mysql", "sys");
  }

  @Override
  public JdbcColumn column(ResultSetMetaData result, int index) throws SQLException {
    String name = result.getColumnLabel(index);
    int type = result.getColumnType(index);
    boolean unsigned = !result.isSigned(index);
    if (type == Types.BIT && result.getPrecision(index) > 1) {
      return StandardTypes.binary(name);
    }
    if (type == Types.INTEGER && unsigned && !isMedium(result.getColumnTypeName(index))) {
      return JdbcColumn.of(name, SourceType.LONG, CellReader.LONG);
    }
    if (type == Types.BIGINT && unsigned) {
      return new JdbcColumn(
          new SourceColumn(name, SourceType.STRING, "64 bits without a sign, shown as a text"),
          CellReader.TEXT);
    }
    return StandardTypes.column(result, index);
  }

  /** Of 24 bits: it has a sign to spare. */
  private static boolean isMedium(String type) {
    return type.startsWith("MEDIUMINT");
  }

  @Override
  public Optional<SourceTrouble> trouble(SQLException error, Login login) {
    LoginTrouble trouble = new LoginTrouble(login);
    String words = String.valueOf(error.getMessage());
    if (words.contains(NO_TLS)) {
      return Optional.of(trouble.noTls());
    }
    if (words.contains(NO_KEY)) {
      return Optional.of(trouble.onlyTls());
    }
    if (words.contains(SELF_SIGNED)) {
      return Optional.of(trouble.notTrusted());
    }
    return switch (error.getErrorCode()) {
      case 1045, 1698, 1251 -> Optional.of(trouble.denied());
      case 1044, 1049 -> Optional.of(trouble.noDatabase());
      case 1142, 1143 -> Optional.of(trouble.notAllowed());
      default -> Optional.empty();
    };
  }

  /** Who reads a view without a definer is told what wrong passwords are told, or a number. */
  @Override
  public Optional<SourceTrouble> troubleOfReader(SQLException error, Login login) {
    return switch (error.getErrorCode()) {
      case 1045, 1698, 1356, 1449 -> Optional.of(new LoginTrouble(login).brokenView());
      default -> trouble(error, login);
    };
  }
}
