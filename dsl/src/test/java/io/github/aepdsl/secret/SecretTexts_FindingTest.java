package io.github.aepdsl.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTexts_FindingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA PRIVATE KEY-----\nMIIE",
        "Bearer abc",
        "authorization: bearer  abc",
        "it is eyJhbGciOiJIUzI1NiJ9.x.y",
        "https://shop.blob.core.windows.net/in?sv=2022&sig=abc%3D",
        "ftp://svc:hunter2@files/in",
        "Server=db;Uid=svc;Pwd=hunter2;",
        "token = hunter2",
        "db_password: hunter2"
      })
  void findsASecret(String text) {
    assertThat(SecretTexts.holdsSecret(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words, nothing else",
        "https://db.example.com:443/in?limit=5",
        "svc@db.example.com",
        "Server=db;Port=3306;Uid=svc",
        "{\"host\": \"db\", \"port\": 9042}",
        "Password=;Server=db",
        "{\"password\": \"\"}",
        "token == null",
        "begin -----"
      })
  void leavesAPlainText(String text) {
    assertThat(SecretTexts.holdsSecret(text)).isFalse();
  }

  @ParameterizedTest
  @Timeout(60)
  @CsvSource({"'word '", "'a'", "'a='", "'a={'", "'\"a\":{'", "'a=\"b '", "' '", "'=, '", "'x:'"})
  void readsALongTextInNoTime(String piece) {
    assertThat(SecretTexts.holdsSecret(piece.repeat(20_000))).isFalse();
  }
}
