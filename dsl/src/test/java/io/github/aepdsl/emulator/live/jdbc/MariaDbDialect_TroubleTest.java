package io.github.aepdsl.emulator.live.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.wire.Trees;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the driver says of a MySQL that no number tells, as one of its version 3.5.11 said it. */
class MariaDbDialect_TroubleTest {

  @ParameterizedTest
  @CsvSource({
    "RSA public key is not available client side (option serverRsaPublicKeyFile not set),"
        + "db:1 takes this account's password over TLS only: give the connection sslMode=REQUIRED.",
    "Cannot use authentication plugin caching_sha2_password with a Self signed certificates."
        + " Either set sslMode=trust, The certificate of db:1 is not trusted here"
  })
  void aLoginThatTlsIsMissingForIsToldSo(String said, String words) throws SourceTrouble {
    assertThat(new MariaDbDialect().trouble(new SQLException(said, "S1009", 0), login()))
        .hasValueSatisfying(trouble -> assertThat(trouble).hasMessageStartingWith(words));
  }

  @Test
  void allElseIsLeftToTheServersOwnWords() throws SourceTrouble {
    assertThat(new MariaDbDialect().trouble(new SQLException("no", "42000", 1064), login()))
        .isEmpty();
  }

  private static Login login() throws SourceTrouble {
    return Login.of("MySQL", 1, Trees.object().put("server", "db"));
  }
}
