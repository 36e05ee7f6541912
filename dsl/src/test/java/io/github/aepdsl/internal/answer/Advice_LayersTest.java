package io.github.aepdsl.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Advice_LayersTest {

  @Test
  void theNearerOneSpeaksAndTheOtherWhereItIsSilent() {
    Advice near = Advice.NONE.whenMissing("look for it").whenStale("read it again");
    Advice far = Advice.NONE.whenMissing("it is gone").whenUnreachable("check the proxy");

    assertThat(near.or(far))
        .isEqualTo(
            Advice.NONE
                .whenMissing("look for it")
                .whenStale("read it again")
                .whenUnreachable("check the proxy"));
  }

  @Test
  void eachWordIsForItsOwnCase() {
    assertThat(
            Advice.NONE
                .whenRefused("1")
                .whenDenied("2")
                .whenMissing("3")
                .whenStale("4")
                .whenUnsure("5")
                .whenUnreachable("6")
                .whenUntrusted("7")
                .whenNoSandbox("8"))
        .isEqualTo(new Advice("1", "2", "3", "4", "5", "6", "7", "8"));
  }
}
