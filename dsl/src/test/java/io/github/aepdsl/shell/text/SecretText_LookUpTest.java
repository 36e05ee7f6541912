package io.github.aepdsl.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes the place of a typed secret in a file that is run again. */
class SecretText_LookUpTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "aep().cassandra().password(\"c4n4ry\") | aep().cassandra().password(secret(\"CASSANDRA_PASSWORD\"))",
        "aep().sandbox(\"dev\").spark().token(\"c4n4ry\") | aep().sandbox(\"dev\").spark().token(secret(\"SPARK_TOKEN\"))",
        "d.param(\"apiKey\", \"c4n4ry\") | d.param(\"apiKey\", secret(\"API_KEY\"))",
        "d.password(Secret.of(\"c4n4ry\")) | d.password(secret(\"PASSWORD\"))",
        "var token = \"c4n4ry\" | var token = secret(\"TOKEN\").reveal()",
        "d.password(secret(\"DB_PW\", \"c4n4ry\")) | d.password(secret(\"DB_PW\"))",
        "var s = secret(\"A\" , \"c4n4ry\"); | var s = secret(\"A\" );",
        "d.password(secret(\"DB_PASSWORD\")) | d.password(secret(\"DB_PASSWORD\"))"
      })
  void looksItUpByATellingName(String typed, String saved) {
    assertThat(SecretText.lookedUp(typed)).isEqualTo(saved);
  }
}
