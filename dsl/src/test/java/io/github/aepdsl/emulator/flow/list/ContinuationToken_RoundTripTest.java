package io.github.aepdsl.emulator.flow.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token remembers, and what is none. */
class ContinuationToken_RoundTripTest {

  private static final ContinuationToken TOKEN =
      new ContinuationToken(
          List.of("name==\"a, b\"", "createdAt>1"), "-name", 7, new Position("\u00e9=", 12, 3));

  @Test
  void remembersEverything() {
    assertThat(ContinuationToken.decode(TOKEN.encode())).contains(TOKEN);
  }

  @Test
  void standsInAQueryAsItIs() {
    assertThat(TOKEN.encode()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "{}",
        "{\"o\":\"+name\",\"v\":\"\",\"c\":1,\"s\":1}",
        "{\"o\":\"+name\",\"l\":\"5\",\"v\":\"\",\"c\":1,\"s\":1}",
        "{\"o\":\"+name\",\"l\":5,\"v\":\"\",\"c\":1}",
        "{\"o\":\"+name\",\"l\":2147483648,\"v\":\"\",\"c\":1,\"s\":1}",
        "{\"o\":\"+name\",\"l\":5,\"v\":\"\",\"c\":9223372036854775808,\"s\":1}",
        "{\"o\":\"+name\",\"l\":5,\"v\":\"\",\"c\":1,\"s\":-9223372036854775809}",
        "{\"o\":1,\"l\":5,\"v\":\"\",\"c\":1,\"s\":1}"
      })
  void isNotReadFromAnythingElse(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    assertThat(ContinuationToken.decode(Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
  }

  @Test
  void isNotReadFromWhatIsNoBase64() {
    assertThat(ContinuationToken.decode("*")).isEmpty();
  }
}
