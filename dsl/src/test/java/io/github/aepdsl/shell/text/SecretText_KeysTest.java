package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.SecretKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What history and failures of scripts make of a name, wherever it is typed. */
class SecretText_KeysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d.param(\"@\", \"c4n4ry\")",
        "Map.of(\"host\", \"h\", \"@\", \"c4n4ry\")",
        "Map.entry(\"@\", \"c4n4ry\")",
        "d.param(\"@\", String.valueOf(\"c4n4ry\"))",
        "d.param(\"@\", List.of(\"c4n4ry\", \"c4n4ry\"))",
        "d.param(\"@\", Map.of(\"name\", \"c4n4ry\"))",
        "d.param(\"@\",\n    \"\"\"\n    c4n4ry\"\"\")",
        "d.param(\"@\", \"c4n4ry",
        "System.setProperty(\"@\", \"c4n4ry\")",
        "url(\"h;@=c4n4ry;x=y\")",
        "send(\"{\\\"@\\\": \\\"c4n4ry\\\"}\")"
      })
  void followsTheRuleForTexts(String line) {
    assertThat(SecretKeys.secret())
        .filteredOn(key -> isShown(line, key) || isKept(line, key))
        .isEmpty();
    assertThat(SecretKeys.harmless())
        .filteredOn(key -> !isShown(line, key) || !isKept(line, key))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d.@(\"c4n4ry\")",
        "var @ = \"c4n4ry\"",
        "String @ =\n  \"c4n4ry\";",
        "@ += \"c4n4ry\"",
        "this.@ = \"c4n4ry\"",
        "String[] @ = {\"x\", \"c4n4ry\"}",
        "String @[] = {\"c4n4ry\"}",
        "@[i] = \"c4n4ry\"",
        "if (@ == \"c4n4ry\") {}"
      })
  void followsTheRuleForNamesOfJava(String line) {
    assertThat(SecretKeys.identifiers(SecretKeys.secret()))
        .filteredOn(key -> isShown(line, key) || isKept(line, key))
        .isEmpty();
    assertThat(SecretKeys.identifiers(SecretKeys.harmless()))
        .filteredOn(key -> !isShown(line, key) || !isKept(line, key))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var password = secret(\"DB_PASSWORD\")",
        "var password = secret(\"DB_PASSWORD\");\nvar host = \"h\";",
        "var d = draft.param(\"jwt\", secret(\"MY_JWT\")).host(\"h\")",
        "if (token == null) { }"
      })
  void keepsALineThatOnlyLooksASecretUp(String line) {
    assertThat(SecretText.holdsSecret(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export AEP_CLIENT_SECRET=c4n4ry",
        "password = c4n4ry",
        "// the password: it is\n// password=c4n4ry",
        "curl -H 'x-api-key: c4n4ry' https://h",
        "x-api-key: c4n4ry"
      })
  void keepsNoSecretThatIsNoJava(String line) {
    assertThat(SecretText.holdsSecret(line)).isTrue();
  }

  private static boolean isShown(String line, String key) {
    return SecretText.mask(line.replace("@", key)).contains("c4n4ry");
  }

  private static boolean isKept(String line, String key) {
    return !SecretText.holdsSecret(line.replace("@", key));
  }
}
