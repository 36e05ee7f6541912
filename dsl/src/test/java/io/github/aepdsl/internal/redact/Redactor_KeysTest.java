package io.github.aepdsl.internal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.SecretKeys;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that repeats the secret part of a text that was sent: by its name it is found. */
class Redactor_KeysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Server=db;@=c4n4ry;Port=1",
        "Server=db; @ = c4n4ry ;Port=1",
        "jdbc:x://db:1/y?user=svc&@=c4n4ry&ssl=true",
        "https://db/y?@=c4n4ry",
        "{\"user\":\"svc\",\"@\":\"c4n4ry\"}",
        "[{\"@\" : \"c4n4ry\", \"x\": 1}]",
        "host=db @=c4n4ry sslmode=require",
        "db:6380,@=c4n4ry,ssl=True",
        "PlainLoginModule required username=\"svc\" @=\"c4n4ry\";",
        "user=svc\n@=c4n4ry\nport=1",
        "Driver={X};@={c4n4ry};Port=1",
        "@='c4n4ry'",
        "@: c4n4ry"
      })
  void findsTheSecretPartOfAText(String sent) {
    assertThat(SecretKeys.secret()).filteredOn(key -> isRepeated(sent, key)).isEmpty();
    assertThat(SecretKeys.harmless()).filteredOn(key -> !isRepeated(sent, key)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Server=db;PWD='my; pass, wörd' | my; pass, wörd",
        "Server=db;PWD=\"my; pass\";x=y | my; pass",
        "Server=db;PWD={my; pass};x=y | my; pass",
        "Server=db;PWD=my pass word;x=y | my pass word",
        "{\"pin\": 493817, \"x\": 1} | 493817",
        "{\"password\": \"my, pass} \\\"word\"} | my, pass} \\\"word",
        "mongodb://svc:c4n4ry@db:27017/x | c4n4ry",
        "redis://:c4n4ry@db | c4n4ry",
        "jdbc:oracle:thin:svc/c4n4ry@//db:1521/x | c4n4ry",
        "AccountName=a;AccountKey=abc/def+ghi==;EndpointSuffix=x | abc/def+ghi=="
      })
  void findsItWhole(String sent, String secret) {
    assertThat(new Redactor(List.of(Secret.of(sent))).scrub("no login with " + secret + "."))
        .isEqualTo("no login with ***.");
  }

  private static boolean isRepeated(String sent, String key) {
    return new Redactor(List.of(Secret.of(sent.replace("@", key))))
        .scrub("no login with c4n4ry")
        .contains("c4n4ry");
  }
}
