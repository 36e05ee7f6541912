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

  /** All that a connection string has to hold but for the password. */
  private static final String REST = "Server=db;Database=shop;UID=aep;";

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
  @ValueSource(strings = {"s3cret;pw=1", "a;b;c", "=;=", "Server", "'\"{}", "'a'b", "'a;b", "it's"})
  void letsThePasswordRunToTheEnd(String password) throws SourceTrouble {
    assertThat(string(REST + "PWD=" + password).password().reveal()).isEqualTo(password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PWD=p;q;", "PWD=p;q; ;", "PWD=p;q;Port=1;", "PWD='p;q';", "PWD= \"p;q\" "})
  void takesASemicolonAtTheEndForTheEnd(String password) throws SourceTrouble {
    assertThat(string(REST + password).password().reveal()).isEqualTo("p;q");
  }

  @Test
  void readsValuesInQuotes() throws SourceTrouble {
    Login login = string("Server=db;PWD='it''s; \"x\";';UID=\"a\"\"b\";Database=' My;Shop '");

    assertThat(login.password().reveal()).isEqualTo("it's; \"x\";");
    assertThat(login.user()).isEqualTo("a\"b");
    assertThat(login.database()).isEqualTo(" My;Shop ");
  }

  @Test
  void takesNoUnknownSettingBehindAPasswordInQuotes() {
    assertThatThrownBy(() -> string(REST + "PWD='p';Pooling=true"))
        .hasMessageStartingWith("The connection has an unknown setting 'Pooling'. Write ");
  }

  @Test
  void readsSettingsBehindThePassword() throws SourceTrouble {
    Login login = string(REST + "Password=p;q;EncryptionMethod=1");

    assertThat(login.password().reveal()).isEqualTo("p;q");
    assertThat(login.option("encryptionMethod")).isEqualTo("1");
  }

  @Test
  void takesThePortThatIsUsual() throws SourceTrouble {
    assertThat(string(REST).port()).isEqualTo(3306);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"db/x?allowLoadLocalInfile=true", "a,b", "db:3306", "user@db", "db?x=1", "db x"})
  void takesNoHostThatMeansSomethingElse(String host) {
    assertThatThrownBy(() -> string("Database=shop;UID=aep;Server=" + host))
        .hasMessageContaining("has a server that is no host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0x10", "-1", "65536", "123456", "3306?x=1"})
  void takesNoPortThatIsNone(String port) {
    assertThatThrownBy(() -> string(REST + "Port=" + port))
        .hasMessageStartingWith("The connection has a port that is not from 1 to 65535. Write ");
  }

  @Test
  void saysAllThatIsWrongAtOnceAndHowToWriteIt() {
    assertThatThrownBy(() -> string("Srever=db;Port=x;sslMode=REQUIERD;PWD=canary"))
        .hasMessage(
            "The connection has an unknown setting 'Srever' (Server?), names no server, names no"
                + " database, names no user, has a port that is not from 1 to 65535 and has an"
                + " sslMode that is none, such as DISABLED, REQUIRED or VERIFY_CA."
                + " Write Server=HOST;Port=3306;Database=NAME;UID=USER;PWD=PASSWORD.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mariadb://db/shop?password=canary",
        "mysql://aep:canary@db:3306/shop",
        "postgresql://aep:canary@db/shop;x=1",
      })
  void saysOfAUrlNothingElse(String url) {
    assertThatThrownBy(() -> string(url))
        .hasMessageStartingWith("The connection is a URL. Write Server=HOST;")
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Server=db,Port=3306,Database=shop,UID=aep,PWD=canary",
        "Server=aep:canary@db;Database=shop;UID=aep",
        "Server=db;Port=3306,PWD=canary",
        "Server=db;canary",
        "Server=db;canary:1=x",
        "canary",
        "",
      })
  void showsNothingThatMayBeASecretInTheWrongPlace(String text) {
    assertThatThrownBy(() -> string(text))
        .hasMessageStartingWith("The connection ")
        .hasMessageNotContaining("canary");
  }

  @Test
  void showsAHostThatIsNone() {
    assertThatThrownBy(() -> login("{'server':'db:3306','port':'0'}"))
        .hasMessage(
            "The connection has a server that is no host ('db:3306') and has a port that is not"
                + " from 1 to 65535.");
  }

  @Test
  void printsWithoutItsSecret() throws SourceTrouble {
    assertThat(string(REST + "PWD=canary")).hasToString("MariaDB at db:3306, user 'aep'");
  }

  @Test
  void writesAddressesOfVersionSixInBrackets() throws SourceTrouble {
    assertThat(string("Server=::1;Database=shop;UID=aep").address()).isEqualTo("[::1]:3306");
  }

  private static Login string(String text) throws SourceTrouble {
    return Login.of("MariaDB", 3306, Trees.object().put("connectionString", text));
  }

  private static Login login(String json) throws SourceTrouble {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Login.of("MariaDB", 3306, Trees.parse(bytes).orElseThrow());
  }
}
