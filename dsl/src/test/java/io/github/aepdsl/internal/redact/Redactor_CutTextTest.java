package io.github.aepdsl.internal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.Echo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text that was cut may end in the middle of a secret. */
class Redactor_CutTextTest {

  private static final String SECRET = "Zq7-é\"k\\W+x%2F";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "BASE64_LOGIN.*")
  void showsNothingOfASecretThatWasCut(Echo echo) {
    String echoed = echo.of(SECRET);

    for (int length = 1; length <= echoed.length(); length++) {
      String shown = scrubbed("it said " + echoed.substring(0, length));
      assertThat(shown).startsWith("it said").doesNotContain(echoed.substring(0, 1));
    }
  }

  @Test
  void leavesTheEndAloneWhenNothingOfASecretStandsThere() {
    assertThat(scrubbed("it said no")).isEqualTo("it said no");
  }

  @Test
  void stillMasksWholeSecretsBeforeTheEnd() {
    assertThat(scrubbed("got " + SECRET + " and a lot of words after it, all harmless"))
        .isEqualTo("got *** and a lot of words after it, all harmless");
  }

  @Test
  void dropsHalfAnEscape() {
    assertThat(scrubbed("it said Zq7-\\u00")).isEqualTo("it said ***");
  }

  private static String scrubbed(String text) {
    return new Redactor(List.of(Secret.of(SECRET))).scrubBeginning(text);
  }
}
