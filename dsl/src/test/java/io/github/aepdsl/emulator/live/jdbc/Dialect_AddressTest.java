package io.github.aepdsl.emulator.live.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses and settings that drivers get. */
class Dialect_AddressTest {

  static Stream<JdbcDialect> dialects() {
    return Stream.of(new MariaDbDialect(), new PostgreSqlDialect(), new PhoenixDialect());
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void noAddressHoldsTheAccount(JdbcDialect dialect) throws SourceTrouble {
    assertThat(dialect.url(login("", ""))).doesNotContain("reader", "canary");
  }

  @Test
  void aDatabaseCannotSayMoreThanItsName() throws SourceTrouble {
    assertThat(new MariaDbDialect().url(login("shop?allowLocalInfile=true", "")))
        .isEqualTo("jdbc:mariadb://db:1/");
    assertThat(new PostgreSqlDialect().url(login("a/b", ""))).endsWith("/a%2Fb");
  }

  @ParameterizedTest
  @CsvSource({
    "'',disable",
    "DISABLED,disable",
    "REQUIRED,verify-ca",
    "Verify Ca,verify-ca",
    "VERIFY_IDENTITY,verify-full",
    "true,verify-ca"
  })
  void mariaDbEncryptsAsTheConnectionSays(String told, String mode) throws SourceTrouble {
    assertThat(properties(new MariaDbDialect(), told)).containsEntry("sslMode", mode);
  }

  @ParameterizedTest
  @CsvSource({
    "'',prefer",
    "Disable,disable",
    "Verify Ca,verify-ca",
    "Verify Full,verify-full",
    "true,require",
    "REQUIRED,require",
    "VERIFY_IDENTITY,verify-full",
    "false,disable"
  })
  void postgreSqlEncryptsAsTheConnectionSays(String told, String mode) throws SourceTrouble {
    assertThat(properties(new PostgreSqlDialect(), told)).containsEntry("sslmode", mode);
  }

  @Test
  void nobodyButThisMachineIsAskedForAKeyThatAnotherMayHaveSent() throws SourceTrouble {
    assertThat(properties(new MariaDbDialect(), ""))
        .containsEntry("allowPublicKeyRetrieval", "false");
  }

  private static Properties properties(JdbcDialect dialect, String sslMode) throws SourceTrouble {
    return dialect.properties(login("shop", sslMode), TimeLimits.defaults());
  }

  private static Login login(String database, String sslMode) throws SourceTrouble {
    return Login.of(
        "x",
        1,
        Trees.object()
            .put("server", "db")
            .put("database", database)
            .put("username", "reader")
            .put("password", "canary")
            .put("sslMode", sslMode));
  }
}
