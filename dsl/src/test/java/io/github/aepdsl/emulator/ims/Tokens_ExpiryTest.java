package io.github.aepdsl.emulator.ims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Ask;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tokens grow old by the platform's clock. */
class Tokens_ExpiryTest {

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @Test
  void takesATokenUntilItsLastSecond() throws Exception {
    clock.advance(Duration.ofSeconds(86398));

    assertThat(on.get("/connections").status()).isEqualTo(200);
  }

  @Test
  void refusesATokenFromItsExpiryOn() throws Exception {
    clock.advance(Duration.ofSeconds(86399));

    assertThat(on.get("/connections").at("/error_code")).isEqualTo("401013");
  }

  @Test
  void refusesEveryTokenAfterTheSwitchExpiresThem() throws Exception {
    on.platform.faults().expireTokens();

    assertThat(on.get("/connections").at("/error_code")).isEqualTo("401013");
    Ask fresh = on.flow("GET", "/connections", null);
    fresh.with("Authorization", "Bearer " + on.platform.issueAccessToken());
    assertThat(fresh.send().status()).isEqualTo(200);
  }
}
