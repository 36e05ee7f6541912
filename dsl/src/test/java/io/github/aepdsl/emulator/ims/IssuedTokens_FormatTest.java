package io.github.aepdsl.emulator.ims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.emulator.wire.Requests;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens and the header that they come in. */
class IssuedTokens_FormatTest {

  private final SettableClock clock = new SettableClock();
  private final IssuedTokens tokens = new IssuedTokens(clock, new Ids(OptionalLong.empty()));

  @Test
  void issuesAnotherOneEachTime() {
    String first = tokens.issue("openid");
    String second = tokens.issue("openid");

    assertThat(second).isNotEqualTo(first);
    assertThat(tokens.isValid(first)).isTrue();
    assertThat(tokens.isValid(second)).isTrue();
  }

  @Test
  void knowsOnlyWhatItIssued() {
    String token = tokens.issue("openid");

    assertThat(tokens.isValid(token + "x")).isFalse();
    assertThat(tokens.isValid("")).isFalse();
  }

  @Test
  void forgetsWhatExpiredWhenItIssuesAnew() {
    String old = tokens.issue("openid");
    clock.advance(Duration.ofDays(1));

    tokens.issue("openid");
    clock.advance(Duration.ofDays(-1));

    assertThat(tokens.isValid(old)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer abc,   abc, abc",
    "bearer abc,   abc, abc",
    "'Bearer  abc ', abc, abc",
    "abc,          ,    abc",
    "Basic abc,    ,    Basic abc"
  })
  void takesTheTokenOutOfItsHeader(String header, String bearer, String orBare) {
    assertThat(BearerToken.in(header).orElse(null)).isEqualTo(bearer);
    assertThat(BearerToken.orBare(header)).isEqualTo(orBare);
  }

  @Test
  void findsTheHeader() {
    HeaderList headers = HeaderList.of("authorization", "Bearer abc");

    assertThat(BearerToken.header(Requests.with("GET", "/", headers))).contains("Bearer abc");
    assertThat(BearerToken.header(Requests.of("GET", "/"))).isEmpty();
  }
}
