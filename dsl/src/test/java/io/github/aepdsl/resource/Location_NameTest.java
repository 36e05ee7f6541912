package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.show.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Location_NameTest {

  private static final Location DEV = new Location("local platform", "dev");

  @Test
  void readsAsPlatformAndSandbox() {
    assertThat(DEV).hasToString("local platform, sandbox dev");
    assertThat(DEV.in("stage")).hasToString("local platform, sandbox stage");
  }

  @Test
  void isTheBeginningOfEveryTrail() {
    assertThat(new Trail(DEV.stops())).hasToString("session local platform -> sandbox dev");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "line\nbreak", "žluť", "tab\t"})
  void refusesANameThatNoHeaderCanHold(String name) {
    assertThatThrownBy(() -> DEV.in(name))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("no sandbox name: \"" + OneLine.whole(name) + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod", "dev-2", "a_b.c", "*"})
  void leavesItToTheServiceWhetherThereIsOne(String name) {
    assertThat(DEV.in(name).sandbox()).isEqualTo(name);
  }
}
