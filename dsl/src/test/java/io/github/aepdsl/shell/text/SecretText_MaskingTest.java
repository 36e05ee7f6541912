package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretText_MaskingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aep().cassandra().password(\"hunter2\")",
        "draft.connectionString(\"Server=x;hunter2\")",
        "s3.s3SecretKey(\"hunter2\").accessKey(\"x\")",
        "Secret.of(\"hunter2\")",
        "var d = draft.param(\"password\", \"hunter2\")",
        "Map.of(\"host\", \"h\", \"clientSecret\", \"hunter2\")",
        "System.setProperty(\"aep.access-token\", \"hunter2\")",
        "String apiKey = \"hunter2\"",
        "var token =\n  \"hunter2\";",
        "url(\"Server=db;Uid=a;Pwd=hunter2\")",
        "send(\"{\\\"password\\\": \\\"hunter2\\\"}\")",
        "header(\"Authorization\", \"Bearer hunter2\")",
        "d.password(\"\"\"\n  hunter2\"\"\")",
        "d.password(String.valueOf(\"hunter2\"))",
        "d.password(/* \"x */ \"hunter2\" /* ) */)",
        "d.password(\"hunter2",
        "d.password(secret(\"hunter2\"))",
        "d.secret(\"HUNTER2 hunter2\")",
        "URI.create(\"jdbc:mysql://svc:hunter2@db/x\")",
      })
  void masksASecretAndCallsTheLineSecret(String source) {
    assertThat(SecretText.holdsSecret(source)).isTrue();
    assertThat(SecretText.mask(source)).contains("\"***\"").doesNotContain("hunter2");
  }

  @Test
  void masksACommentThatHoldsASecret() {
    assertThat(SecretText.mask("a(); // password = hunter2\nb(); /* password=hunter2 */ c();"))
        .isEqualTo("a(); // ***\nb(); /* *** */ c();");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aep().cassandra().host(\"10.0.0.5\").username(\"svc\")",
        "d.password(secret(\"CASSANDRA_PASSWORD\"))",
        "d.password(secret(\"db.cassandra-password\"))",
        "var password = secret(\"DB_PASSWORD\")",
        "catalog.byKey(\"cassandra\")",
        "map.containsKey(\"x\")",
        "c.send(\"{\\\"a\\\": 1}\")",
        "var a = \"x\"; // hers",
        "/env --class-path /x.jar",
        "password(\"\")",
      })
  void leavesOrdinaryCodeAlone(String source) {
    assertThat(SecretText.mask(source)).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pw",
        "pwd",
        "pass",
        "password",
        "passwd",
        "passphrase",
        "passcode",
        "pin",
        "creds",
        "cred",
        "credential",
        "credentials",
        "apikey",
        "apiKey",
        "API_KEY",
        "token",
        "accessToken",
        "secret",
        "clientSecret",
        "DB_PW",
        "dbPw",
        "mypassword",
        "dbpwd",
        "authtoken",
        "jwt",
        "sas",
        "privateKey",
        "bearer",
        "signature"
      })
  void takesWhatIsGivenToATellingNameForASecret(String name) {
    assertThat("var %s = \"hunter2\"".formatted(name)).matches(SecretText::holdsSecret);
    assertThat("%s = \"hunter2\"".formatted(name)).matches(SecretText::holdsSecret);
    assertThat("d.param(\"%s\", \"hunter2\")".formatted(name)).matches(SecretText::holdsSecret);
    assertThat("Map.of(\"%s\", \"hunter2\")".formatted(name)).matches(SecretText::holdsSecret);
    assertThat("d.%s(\"hunter2\")".formatted(name)).matches(SecretText::holdsSecret);
    assertThat("int %s = 493817".formatted(name)).matches(SecretText::holdsSecret);
    assertThat("d.param(\"%s\", 493817)".formatted(name)).matches(SecretText::holdsSecret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var pinned = \"x\"",
        "var opinion = \"x\"",
        "int port = 9042",
        "var compass = \"x\"",
        "var pipeline = List.of(\"password\")",
        "d.port(9042)",
        "int keyCount = 5",
        "var tokens = 12"
      })
  void keepsNamesThatOnlyLookAlike(String source) {
    assertThat(SecretText.mask(source)).isEqualTo(source);
  }

  @Test
  void masksANumberWhole() {
    assertThat(SecretText.mask("int pin = 493817;")).isEqualTo("int pin = \"***\";");
  }

  @Test
  void masksOnlyTheSecretOfALine() {
    String source = "d.host(\"db\").password(\"hunter2\").name(\"n\"); print(\"hello\")";

    String masked = SecretText.mask(source);

    assertThat(masked).isEqualTo("d.host(\"db\").password(\"***\").name(\"n\"); print(\"hello\")");
  }

  @Test
  void knowsEverySecretOfTheCatalog() {
    assertThat(SecretText.mask("d.connectionString(\"x\").servicePrincipalKey(\"y\")"))
        .isEqualTo("d.connectionString(\"***\").servicePrincipalKey(\"***\")");
  }

  @Test
  void readsALongLineWithoutDeepRecursion() {
    String source = "x(\"" + "a\\n".repeat(200_000) + "\")";

    assertThat(SecretText.mask(source)).isEqualTo(source);
  }
}
