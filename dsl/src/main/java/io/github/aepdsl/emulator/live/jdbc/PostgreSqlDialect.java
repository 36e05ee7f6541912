package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** PostgreSQL. */
final class PostgreSqlDialect implements JdbcDialect {

  @Override
  public String driverClass() {
    return "org.postgresql.Driver";
  }

  @Override
  public String url(Login login) {
    return "jdbc:postgresql://%s/%s"
        .formatted(login.address(), URLEncoder.encode(login.database(), StandardCharsets.UTF_8));
  }

  @Override
  public Properties properties(Login login, TimeLimits limits) {
    Properties properties = new Properties();
    properties.put("user", login.user());
    properties.put("password", login.password().reveal());
    String connect = Long.toString(Math.max(1, limits.connect().toSeconds()));
    properties.put("loginTimeout", connect);
    properties.put("connectTimeout", connect);
    properties.put("socketTimeout", Long.toString(Math.max(1, limits.answer().toSeconds())));
    properties.put("sslmode", sslMode(login));
    properties.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory"); // the JVM's trust
    properties.put("stringtype", "unspecified"); // texts are compared with uuid, enum and others
    properties.put("ApplicationName", "aep-dsl");
    return properties;
  }

  private static String sslMode(Login login) {
    String encryption = login.option("EncryptionMethod"); // of a connection string: 0, 1, 6
    return switch (login.sslMode()) {
      case "DISABLE", "DISABLED", "FALSE" -> "disable";
      case "ALLOW" -> "allow";
      case "REQUIRE", "REQUIRED", "TRUE" -> "require";
      case "VERIFY_CA" -> "verify-ca";
      case "VERIFY_FULL", "VERIFY_IDENTITY" -> "verify-full";
      default -> encryption.isEmpty() || encryption.equals("0") ? "prefer" : "require";
    };
  }

  @Override
  public List<String> greeting() {
    return List.of("SET TIME ZONE 'UTC'", "SET lc_monetary TO 'C'");
  }

  @Override
  public boolean readsInTransaction() {
    return true;
  }

  @Override
  public List<String> tableTypes() {
    return List.of("TABLE", "PARTITIONED TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE");
  }

  @Override
  public Set<String> systemSchemas() {
    return Set.of("pg_catalog", "information_schema", "pg_toast");
  }

  @Override
  public JdbcColumn column(ResultSetMetaData result, int index) throws SQLException {
    String name = result.getColumnLabel(index);
    return switch (result.getColumnTypeName(index)) {
      case "bit" ->
          result.getPrecision(index) == 1
              ? StandardTypes.column(result, index)
              : StandardTypes.text(name);
      case "money" -> JdbcColumn.of(name, SourceType.DOUBLE, PostgreSqlDialect::readMoney);
      case "timestamptz" -> JdbcColumn.of(name, SourceType.DATE_TIME, CellReader.ZONED);
      default -> StandardTypes.column(result, index);
    };
  }

  /** For example {@code -$1,234.50}; the greeting sees to it that it is written so. */
  private static void readMoney(ResultSet rows, int index, String name, ObjectNode into)
      throws SQLException {
    String text = rows.getString(index);
    if (text != null) {
      into.put(name, Double.parseDouble(text.replaceAll("[$,]", "")));
    }
  }

  @Override
  public Optional<SourceTrouble> trouble(SQLException error, Login login) {
    LoginTrouble trouble = new LoginTrouble(login);
    return switch (JdbcTroubles.state(error)) {
      case "28P01", "28000" -> Optional.of(trouble.denied());
      case "3D000" -> Optional.of(trouble.noDatabase());
      case "42501" -> Optional.of(trouble.notAllowed());
      case "08004" -> Optional.of(trouble.noTls());
      default -> Optional.empty();
    };
  }
}
