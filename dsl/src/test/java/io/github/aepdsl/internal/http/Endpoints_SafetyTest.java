package io.github.aepdsl.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Adobe;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Endpoints_SafetyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://platform.adobe.io",
        "http://localhost:8077",
        "http://127.0.0.1:8077",
        "http://127.1.2.3",
        "http://[::1]:8077"
      })
  void takesHttpsAndThisMachine(String address) {
    assertThat(Adobe.endpoints(URI.create(address)).platform()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://platform.adobe.io",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://10.0.0.5",
        "ftp://platform.adobe.io",
        "platform.adobe.io",
        "https://user:canary@platform.adobe.io"
      })
  void refusesEverythingElseWithoutPrintingPasswords(String address) {
    assertThatThrownBy(() -> Adobe.endpoints(URI.create(address)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("platform")
        .hasMessageNotContaining("canary");
  }

  @Test
  void namesAllBadAddressesAtOnce() {
    assertThatThrownBy(() -> Adobe.endpoints(URI.create("http://a.example")))
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void neverPrintsATokenThatNoHeaderCanHold() {
    assertThatThrownBy(() -> withToken("canary\ncanary"))
        .hasMessageContaining("access token holds a line break")
        .hasMessageNotContaining("canary");
  }

  @Test
  void printsItsSecretsMasked() {
    assertThat(withToken("canary-token").toString())
        .contains("client-1", "***")
        .doesNotContain("canary");
  }

  @Test
  void needsTimesThatAreLongerThanNothing() {
    HttpOptions fine = HttpOptions.defaults();

    assertThatThrownBy(
            () ->
                new HttpOptions(
                    Duration.ZERO, fine.requestTimeout(), 0, fine.backoff(), fine.maxBackoff()))
        .hasMessageContaining("connectTimeout must be longer than nothing");
  }

  private static Endpoints withToken(String token) {
    URI host = URI.create("https://platform.adobe.io/");
    return new Endpoints(
        host,
        host,
        Optional.empty(),
        "client-1",
        Secret.of(Adobe.CLIENT_SECRET),
        "123@AdobeOrg",
        "openid",
        Optional.of(Secret.of(token)));
  }
}
