package io.github.aepdsl.emulator.live.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the parameters of connections. */
class Login_ParametersTest {

  @Test
  void readsBasicAuthentication() throws SourceTrouble {
    Login login =
        login("{'server':'db','port':'3307','database':'shop','username':'aep','password':'p'}");

    assertThat(login.address()).isEqualTo("db:3307");
    assertThat(login.database()).isEqualTo("shop");
    assertThat(login.user()).isEqualTo("aep");
    assertThat(login.password().reveal()).isEqualTo("p");
  }

  @Test
  void readsAConnectionString() throws SourceTrouble {
    Login login = string("Server=db; port=3307;Database=shop;UID=aep;PWD=p");

    assertThat(login.address()).isEqualTo("db:3307");
    assertThat(login.database()).isEqualTo("shop");
    assertThat(login.user()).isEqualTo("aep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cret;pw=1", "a;b;c", "=;=", "end;", "Server", "'\"{}"})
  void letsThePasswordRunToTheEnd(String password) throws SourceTrouble {
    assertThat(string("Server=db;UID=aep;PWD=" + password).password().reveal()).isEqualTo(password);
  }

  @Test
  void readsSettingsBehindThePassword() throws SourceTrouble {
    Login login = string("Server=db;UID=aep;Password=p;q;EncryptionMethod=1");

    assertThat(login.password().reveal()).isEqualTo("p;q");
    assertThat(login.option("encryptionMethod")).isEqualTo("1");
  }

  @Test
  void takesThePortThatIsUsual() throws SourceTrouble {
    assertThat(string("Server=db").port()).isEqualTo(3306);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"db/x?allowLoadLocalInfile=true", "a,b", "db:3306", "user@db", "db?x=1", "db x"})
  void takesNoHostThatMeansSomethingElse(String host) {
    assertThatThrownBy(() -> string("Server=" + host)).hasMessageContaining("is no host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x10", "-1", "65536", "123456", "3306?x=1"})
  void takesNoPortThatIsNone(String port) {
    assertThatThrownBy(() -> string("Server=db;Port=" + port))
        .hasMessage("The port has to be from 1 to 65535.");
  }

  @Test
  void saysThatTheServerIsMissing() {
    assertThatThrownBy(() -> string("jdbc:mariadb://db/shop"))
        .hasMessageContaining("names no server")
        .hasMessageContaining("Server=");
  }

  @Test
  void printsWithoutItsSecret() throws SourceTrouble {
    assertThat(string("Server=db;UID=aep;PWD=canary"))
        .hasToString("MariaDB at db:3306, user 'aep'");
  }

  @Test
  void writesAddressesOfVersionSixInBrackets() throws SourceTrouble {
    assertThat(string("Server=::1").address()).isEqualTo("[::1]:3306");
  }

  private static Login string(String text) throws SourceTrouble {
    return Login.of("MariaDB", 3306, Trees.object().put("connectionString", text));
  }

  private static Login login(String json) throws SourceTrouble {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Login.of("MariaDB", 3306, Trees.parse(bytes).orElseThrow());
  }
}
