package io.github.aepdsl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectBytes_LookTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|a|1",
        "{\"a\": 1 }|a|1",
        "{\"b\":{\"a\":2},\"a\":3}|a|3",
        "{\"b\":[\"a\",{\"a\":2}],\"a\":\"x,}\"}|a|\"x,}\"",
        "{\"b\":\"\\\"a\\\":1\",\"a\":true}|a|true",
        "{\"a\":{\"b\":[1,2]},\"c\":1}|a|{\"b\":[1,2]}",
        "{ \"a\" : -1.5e3 , \"b\" : 2 }|a|-1.5e3",
        "{\"a\":[]}|a|[]",
        "{\"aa\":1,\"a\":\"\"}|a|\"\""
      })
  void findsTheValueOfAField(String json, String name, String value) {
    byte[] in = bytes(json);
    int at = ObjectBytes.value(in, ObjectBytes.open(in, 0), in.length, bytes(name));

    assertThat(new String(in, at, ObjectBytes.end(in, at, in.length) - at, StandardCharsets.UTF_8))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{}|a", "{\"b\":{\"a\":1}}|a", "{\"b\":\"a\"}|a", "{\"ab\":1}|a", "{ }|a"})
  void findsNoFieldThatIsNotThere(String json, String name) {
    byte[] in = bytes(json);

    assertThat(ObjectBytes.has(in, ObjectBytes.open(in, 0), in.length, bytes(name))).isFalse();
  }

  @Test
  void tellsKeysApart() {
    assertThat(hash("{\"p\":{\"id\":\"x\"},\"z\":1}")).isEqualTo(hash("{\"p\":{\"id\":\"x\"}}"));
    assertThat(hash("{\"p\":{\"id\":\"x\"}}")).isNotEqualTo(hash("{\"p\":{\"id\":\"y\"}}"));
    assertThat(hash("{\"p\":{\"id\":1}}")).isNotEqualTo(hash("{\"p\":{\"id\":\"1\"}}"));
  }

  @Test
  void givesWhatHasNoKeyNone() {
    assertThat(hash("{\"id\":1}")).isZero();
    assertThat(hash("{\"p\":1}")).isZero();
    assertThat(hash("{\"p\":{}}")).isZero();
  }

  private static long hash(String json) {
    byte[] in = bytes(json);
    return ObjectBytes.hash(in, 0, in.length, List.of(bytes("p"), bytes("id")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
