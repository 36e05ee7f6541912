package io.github.aepdsl.emulator.live.jdbc;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.LoginTrouble;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Phoenix by its Query Server, which is Avatica over HTTP. */
final class PhoenixDialect implements JdbcDialect {

  private static final Pattern PATH = Pattern.compile("[\\w./~-]*");

  private static final DateTimeFormatter LITERAL =
      DateTimeFormatter.ofPattern("'TIMESTAMP '''uuuu-MM-dd HH:mm:ss.SSSSSSSSS''");

  /** Times come in the zone of the JVM unless they are asked for in another. */
  private static final CellReader TIME =
      (rows, index, name, into) -> {
        Timestamp value = rows.getTimestamp(index, utc());
        if (value != null) {
          CellReader.put(LocalDateTime.ofInstant(value.toInstant(), ZoneOffset.UTC), name, into);
        }
      };

  private static final CellReader TIME_OF_DAY =
      (rows, index, name, into) -> {
        Time value = rows.getTime(index, utc());
        if (value != null) {
          Instant since = Instant.ofEpochMilli(value.getTime());
          into.put(
              name,
              LocalTime.ofInstant(since, ZoneOffset.UTC).format(DateTimeFormatter.ISO_LOCAL_TIME));
        }
      };

  @Override
  public String driverClass() {
    return "org.apache.calcite.avatica.remote.Driver";
  }

  @Override
  public String url(Login login) throws SourceTrouble {
    String path = login.option("httpPath");
    if (!PATH.matcher(path).matches()) {
      throw new SourceTrouble(
          TroubleKind.UNREACHABLE, "'%s' is no httpPath: write /hbasephoenix0".formatted(path));
    }
    return "jdbc:avatica:remote:url=%s://%s/%s;serialization=protobuf"
        .formatted(
            login.option("enableSsl").equals("true") ? "https" : "http",
            login.address(),
            path.replaceFirst("^/", ""));
  }

  @Override
  public Properties properties(Login login, TimeLimits limits) {
    Properties properties = new Properties();
    String connect = Long.toString(limits.connect().toMillis());
    properties.put("http_connection_timeout", connect);
    properties.put("http_response_timeout", Long.toString(limits.answer().toMillis()));
    if (!login.user().isEmpty()) {
      properties.put("authentication", "BASIC");
      properties.put("avatica_user", login.user());
      properties.put("avatica_password", login.password().reveal());
    }
    return properties;
  }

  @Override
  public boolean isReadOnly() {
    return false; // Phoenix takes it for another point in time
  }

  @Override
  public List<String> tableTypes() {
    return List.of("TABLE", "VIEW");
  }

  @Override
  public Set<String> systemSchemas() {
    return Set.of("SYSTEM", "INFORMATION_SCHEMA", "SYSTEM_LOBS");
  }

  @Override
  public JdbcColumn column(ResultSetMetaData result, int index) throws SQLException {
    String name = result.getColumnLabel(index);
    return switch (result.getColumnTypeName(index)) {
      case "UNSIGNED_LONG" ->
          new JdbcColumn(
              new SourceColumn(name, SourceType.STRING, "64 bits, shown as a text"),
              CellReader.TEXT);
      case "UNSIGNED_INT" -> JdbcColumn.of(name, SourceType.LONG, CellReader.LONG);
      case "FLOAT", "UNSIGNED_FLOAT" -> // of 32 bits, where JDBC's own has 64
          JdbcColumn.of(name, SourceType.DOUBLE, CellReader.FLOAT);
      case "UNSIGNED_DATE", "UNSIGNED_TIMESTAMP" -> time(name);
      // Avatica throws at elements of 32 bits, and makes other days of days
      case "FLOAT ARRAY", "UNSIGNED_FLOAT ARRAY", "DATE ARRAY", "UNSIGNED_DATE ARRAY" ->
          new JdbcColumn(
              new SourceColumn(
                  name, SourceType.STRING, "left out: the driver cannot read such an array"),
              CellReader.NOTHING);
      default -> standard(result, index, name);
    };
  }

  private static JdbcColumn standard(ResultSetMetaData result, int index, String name)
      throws SQLException {
    return switch (result.getColumnType(index)) {
      case Types.DATE, Types.TIMESTAMP -> time(name);
      case Types.TIME -> JdbcColumn.of(name, SourceType.STRING, TIME_OF_DAY);
      case Types.ARRAY -> JdbcColumn.of(name, SourceType.STRING, CellReader.ARRAY);
      default -> StandardTypes.column(result, index);
    };
  }

  private static JdbcColumn time(String name) {
    return JdbcColumn.of(name, SourceType.DATE_TIME, TIME);
  }

  /** Times: the server takes those of parameters for ones of its own zone, and these for UTC. */
  @Override
  public Optional<String> literal(JsonNode value, SourceColumn column) {
    return BoundValue.time(value, column).map(LITERAL::format);
  }

  /** The server's own errors come without a number that says more. */
  @Override
  public Optional<SourceTrouble> trouble(SQLException error, Login login) {
    return Optional.empty();
  }

  /** The driver throws what is no SQL exception, and tells an HTTP status in words only. */
  @Override
  public Optional<SourceTrouble> trouble(RuntimeException error, Login login) {
    String words = String.valueOf(error.getMessage());
    LoginTrouble trouble = new LoginTrouble(login);
    if (words.contains("HTTP/401") || words.contains("HTTP/403")) {
      return Optional.of(trouble.denied());
    }
    return Optional.empty();
  }

  private static Calendar utc() {
    return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
  }
}
