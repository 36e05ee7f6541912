package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.OfflineSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Values_TypesTest {

  private final OfflineSources aep = new OfflineSources();

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("port", "9042", "port is \"9042\" but must be a whole number"),
        Arguments.of("port", 1.5, "port is 1.5 but must be a whole number"),
        Arguments.of("enableSsl", "yes", "enableSsl is \"yes\" but must be true or false"),
        Arguments.of("host", 5, "host is 5 but must be a string"),
        Arguments.of("host", Map.of("a", 1), "host is {a=1} but must be a string"),
        Arguments.of("password", true, "password is true but must be a string"),
        Arguments.of("password", List.of("canary"), "password is [***] but must be a string"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void areNamedWithWhatTheyMustBe(String key, Object value, String problem) {
    var draft = aep.phoenix().param(key, value);

    assertThat(draft.toString()).contains("problem: " + problem).doesNotContain("canary");
    assertThatThrownBy(draft::create).hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "99999999", "-1", "9,042", "0x10", "", "1e3"})
  void ofAPortAreInItsRange(String port) {
    assertThatThrownBy(() -> aep.cassandra().port(port))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("port is ");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "65535, 65535", "' 9042 ', 9042"})
  void ofAPortAreDigitsOnTheWire(String port, String sent) {
    assertThat(aep.cassandra().port(port).json()).contains("\"port\": \"" + sent + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "port, 443, 443",
    "port, '443', 443",
    "port, many, \"many\"",
    "enableSsl, true, true",
    "enableSsl, maybe, \"maybe\"",
    "host, 10, \"10\""
  })
  void ofTheConfigurationTakeTheWiresTypeWhereTheyCan(String key, String value, String sent) {
    assertThat(aep.configured(key, value).phoenix().json()).contains("\"" + key + "\": " + sent);
  }

  @Test
  void ofTheConfigurationAreFoundWrongLikeOthers() {
    assertThatThrownBy(() -> aep.configured("port", "many").phoenix().create())
        .hasMessageContaining("port is \"many\" but must be a whole number");
  }

  @Test
  void aPasswordMayBeMadeOfBlanks() {
    assertThat(aep.cassandra().password("  ").json()).contains("\"password\": \"***\"");
  }

  @Test
  void aKeyFileIsEncodedAsTheServiceWantsIt(@TempDir Path folder) throws Exception {
    Path pem = Files.writeString(folder.resolve("key.pem"), "-----BEGIN X-----\nabc\n");
    Path json = Files.writeString(folder.resolve("key.json"), "{\n \"a\": 1\n}");

    assertThat(sent(aep.snowflake().keyPair().privateKey(pem), "privateKey"))
        .isEqualTo("LS0tLS1CRUdJTiBYLS0tLS0KYWJjCg==");
    assertThat(sent(aep.googlePubSub().project().credentials(json), "credentials"))
        .isEqualTo("{\"a\":1}");
  }

  @Test
  void aFileOfTheWrongKindIsNamedAndNotQuoted(@TempDir Path folder) throws Exception {
    Path broken = Files.writeString(folder.resolve("key.json"), "{ canary");

    assertThatThrownBy(() -> aep.googlePubSub().project().credentials(broken))
        .hasMessageContaining("key.json does not hold JSON")
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }

  private static Object sent(Draft<?, ?> draft, String param) {
    Map<?, ?> auth = (Map<?, ?>) draft.body().get("auth");
    Object value = ((Map<?, ?>) auth.get("params")).get(param);
    return ((Secret) value).reveal();
  }
}
