package io.github.aepdsl.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserPath_TildeTest {

  private static final Path HOME = Path.of("/home/me");

  @ParameterizedTest
  @CsvSource({
    "~/key.json,    /home/me/key.json",
    "~/.aep/key,    /home/me/.aep/key",
    "~,             /home/me",
    "a/~/b,         a/~/b",
    "~other/key,    ~other/key",
    "~key,          ~key",
    "key.json,      key.json",
    "/~/key,        /~/key",
    "/,             /"
  })
  void standsForTheHomeAtTheBeginningOnly(String typed, String meant) {
    assertThat(UserPath.expanded(Path.of(typed), HOME)).isEqualTo(Path.of(meant));
  }

  @Test
  void leavesTheEmptyPathAsItIs() {
    assertThat(UserPath.expanded(Path.of(""), HOME)).isEqualTo(Path.of(""));
  }

  @Test
  void takesTheHomeOfTheEnvironmentBeforeJavas() {
    assertThat(UserPath.home(Map.of("HOME", "/home/me"))).isEqualTo(HOME);
    assertThat(UserPath.home(Map.of("HOME", " ")))
        .isEqualTo(Path.of(System.getProperty("user.home")));
  }

  @Test
  void aPathBelowTheHomeIsShownWithATilde() {
    Path home = Path.of("/home/me");

    assertThat(UserPath.shown(home.resolve(".aep/aep.conf"), home)).isEqualTo("~/.aep/aep.conf");
    assertThat(UserPath.shown(Path.of("/etc/aep.conf"), home)).isEqualTo("/etc/aep.conf");
  }
}
